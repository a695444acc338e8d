import { expect, test } from 'vitest'
import { formatEmbedCode } from '@/lib/embed/format-embed-code'
import { attributeOf, findElements, parseHtmlTree } from '../support/html-tree'

test('the code is one frame that shows our page and says what is in it', () => {
  const code = formatEmbedCode({ address: '/embed/events/a', title: 'Officials meet' })
  const [frame, ...others] = findElements(parseHtmlTree(code), 'iframe', 'script')

  expect(others).toEqual([])
  expect(frame && attributeOf(frame, 'src')).toBe('https://tideline.example/embed/events/a')
  expect(frame && attributeOf(frame, 'title')).toBe('Officials meet – Tideline')
  expect(frame && attributeOf(frame, 'loading')).toBe('lazy')
})

test('whatever the title and the address hold, they stay attributes', () => {
  const title = '"><script>alert(1)</script>'
  const address = '/embed/timeline?q=%22%3E&topic=returns'
  const tree = parseHtmlTree(formatEmbedCode({ address, title }))
  const [frame] = findElements(tree, 'iframe')

  expect(findElements(tree, 'script')).toEqual([])
  expect(frame && attributeOf(frame, 'title')).toBe(`${title} – Tideline`)
  expect(frame && attributeOf(frame, 'src')).toBe(`https://tideline.example${address}`)
  expect(formatEmbedCode({ address, title })).toContain('?q=%22%3E&amp;topic=returns"')
})
