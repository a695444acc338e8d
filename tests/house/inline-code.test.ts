import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listFiles } from '../support/list-files'

/** Drawn as a picture when the site is built; no browser ever sees their markup. */
const DRAWN = ['components/site/social-card.tsx', 'components/site/render-social-card.tsx']
/** Data for machines, which no browser runs. */
const STRUCTURED_DATA = 'components/site/structured-data.tsx'

const FORBIDDEN = {
  'a style inside an element': /\bstyle=|\bstyle:\s*\{/,
  'a style element': /<style\b/,
  'a handler inside an element': /\bon[A-Z]\w*=\{|\son[a-z]+=["{]/,
  'an address that runs code': /javascript:/i,
  'markup that is not written by React': /dangerouslySetInnerHTML/,
}

const markup = listFiles().filter(
  (path) =>
    /^(app|components)\/.*\.tsx$|^(app|public)\/.*\.svg$/.test(path) && !DRAWN.includes(path),
)

test.each(Object.entries(FORBIDDEN))('nothing that a browser gets holds %s', (what, form) => {
  const places = markup.filter(
    (path) =>
      form.test(readFileSync(path, 'utf8')) &&
      !(path === STRUCTURED_DATA && what === 'markup that is not written by React'),
  )

  expect(markup.length).toBeGreaterThan(100)
  expect(places).toEqual([])
})

test('a custom element writes no markup and no style into a page', () => {
  const elements = listFiles().filter((path) => path.startsWith('components/enhance/'))
  const writing = elements.filter((path) =>
    /setAttribute\(\s*['"]style|\.cssText\b|insertAdjacentHTML|outerHTML\s*=|\beval\(|new Function\(/.test(
      readFileSync(path, 'utf8'),
    ),
  )

  expect(elements.length).toBeGreaterThan(0)
  expect(writing).toEqual([])
})
