import { type APIRequestContext, expect, test } from '@playwright/test'
import { composeLongArticle } from '../support/long-article'
import { type Load, measureLoad } from '../support/measure-load'
import { servePage } from '../support/serve-page'
import { findExample, KINDS, listOfKind, readPage } from '../support/site-pages'

/** In bytes, but for the number of requests and the shift. */
const MOST = {
  otherScripts: 0,
  module: 6 * 1024,
  fonts: 60 * 1024,
  requests: 5,
  shift: 0,
}
/** Of HTML and styles: an article of 1,300 words with 30 figures and their notes, and any page. */
const MOST_TEXT = { 'long article': 20 * 1024, any: 24 * 1024 }

/** Kinds that no sitemap names. */
const OTHERS = {
  'filtered timeline': '/timeline?topic=arrivals&sort=oldest',
  search: '/search?q=arrivals',
  'search for nothing': '/search?q=zzzz',
  'embedded timeline': '/embed/timeline',
  'not found': '/no-such-page',
}

test('every kind of page keeps within its budget', async ({ browser, request }) => {
  test.setTimeout(300_000)
  const long = await servePage((await makeLongArticle(request)).html)
  const kinds: [string, string][] = [['long article', long.address]]
  for (const kind of KINDS) kinds.push([kind, await findExample(request, kind)])
  kinds.push(...Object.entries(OTHERS))
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const loads: [string, Load][] = []
  for (const [kind, address] of kinds) {
    const page = await context.newPage()
    loads.push([kind, await measureLoad(page, address)])
    await page.close()
  }
  await context.close()
  long.close()
  console.log(formatTable(loads))

  expect(loads.flatMap(([kind, load]) => listMissed(kind, load))).toEqual([])
})

test('the long article is one: its words, its figures, and a note for each', async ({
  request,
}) => {
  const { html, notes, words } = await makeLongArticle(request)
  const opened = new Set([...html.matchAll(/popoverTarget="(note-\d+)"/g)].map(([, id]) => id))
  const ids = [...html.matchAll(/id="(note-\d+)" popover/g)].map(([, id]) => id)

  expect(words).toBeGreaterThanOrEqual(1_300)
  expect(notes).toBe(30)
  expect(ids).toHaveLength(30)
  expect(new Set(ids)).toEqual(opened)
})

/** Of the articles that there are, that with most notes first. */
async function makeLongArticle(request: APIRequestContext) {
  const addresses = await listOfKind(request, 'article')
  const pages = await Promise.all(addresses.map((address) => readPage(request, address)))
  const countNotes = (html: string) => html.split('class="figure-note"').length
  const texts = pages.map(({ html }) => html)
  return composeLongArticle(texts.sort((one, other) => countNotes(other) - countNotes(one)))
}

function listMissed(kind: string, load: Load): string[] {
  const limit = kind === 'long article' ? MOST_TEXT['long article'] : MOST_TEXT.any
  const missed = Object.entries(MOST).flatMap(([name, most]) => {
    const value = load[name as keyof typeof MOST] // of the same names
    return value > most ? [`${kind}: ${name} ${value}, at most ${most}`] : []
  })
  const text = load.html + load.styles
  if (text > limit) missed.push(`${kind}: HTML and styles ${text}, at most ${limit}`)
  if (load.module > 0 !== load.hasElement) {
    missed.push(`${kind}: ${load.hasElement ? 'lacks' : 'does not need'} the module`)
  }
  // Nothing was measured where nothing was sent.
  if (load.html === 0 || load.styles === 0) missed.push(`${kind}: has no text or no styles`)
  return missed
}

function formatTable(loads: [string, Load][]): string {
  const head = [
    'bytes, gzip',
    'requests',
    'HTML',
    'CSS',
    'together',
    'module',
    'framework',
    'fonts',
    'CLS',
  ]
  const rows = loads.map(([kind, load]) => [
    kind,
    ...[load.requests, load.html, load.styles, load.html + load.styles, load.module],
    ...[load.otherScripts, load.fonts, load.shift],
  ])
  return [head, ...rows]
    .map(
      ([name, ...cells]) =>
        String(name).padEnd(20) +
        cells.map((cell) => cell.toLocaleString('en-GB').padStart(10)).join(''),
    )
    .join('\n')
}
