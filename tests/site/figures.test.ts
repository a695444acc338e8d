import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { parse } from 'yaml'
import { findElements, listLinks, textOf } from '../support/html-tree'
import { listAddresses, readPage, type SitePage } from '../support/site-pages'

/**
 * Every figure that the five documents state, written down by hand from the documents
 * themselves, each as a reader is to see it.
 */
const FIGURES: Record<string, string[]> = {
  '/sources/daily-express-joint-plan': [
    ...['210', '1,378', '3,434', '2,983', '2,953', '2,212'],
    ...['15%', '16%', '55%', 'up to 60'],
  ],
  '/sources/report-on-weekly-returns': ['up to 50', 'over 20,000'],
  '/sources/uk-statement-pilot': ['51%', '10,031', '7,130', 'over 30,000', '51%'],
  '/sources/report-on-one-for-one-talks': [
    ...['nearly 8,200', '30%', 'over 37,000', '25%', 'about €540 million'],
  ],
  '/sources/post-on-2022-arrangement': [
    ...['40%', 'over 30,000', 'over 50%', 'over 140', '400', '55', 'over 500'],
    'up to €72.2 million',
  ],
}

for (const [source, figures] of Object.entries(FIGURES)) {
  test(`every figure of ${source} is one click from home, its page two`, async ({ request }) => {
    const shown = await listShownStatistics(request)
    for (const figure of new Set(figures)) {
      const found = shown.filter((shown) => shown.source === source && says(shown.words, figure))
      const addresses = [...new Set(found.map(({ address }) => address))]
      const count = figures.filter((other) => other === figure).length

      expect.soft(addresses, `${figure} of ${source}`).toHaveLength(count)
      for (const address of addresses) {
        const { status, tree } = await readPage(request, address)
        expect.soft(status, address).toBe(200)
        expect.soft(says(textOf(tree), figure), `${address} says ${figure}`).toBe(true)
        expect
          .soft(
            listLinks(tree).map(({ href }) => href),
            address,
          )
          .toContain(source)
      }
    }
  })
}

test('every statistic in content/sources is one click from home', async ({ request }) => {
  const shown = await listShownStatistics(request)
  const missing = readStatistics().filter(
    ({ address, source }) =>
      !shown.some((shown) => shown.address === address && shown.source === source),
  )

  expect(missing).toEqual([])
})

/** A statistic as it stands in a row or list entry: its words, its own page, and its source. */
type ShownStatistic = { words: string; address: string; source: string }

/** The statistics that stand beside a link to their source, on the home page or one click away. */
async function listShownStatistics(request: APIRequestContext): Promise<ShownStatistic[]> {
  const home = await readPage(request, '/')
  const addresses = await listAddresses(request)
  const targets = listLinks(home.tree).map(({ href }) => href.split('#')[0] ?? '')
  const linked = [...new Set(targets)].filter((target) => addresses.includes(target))
  const pages = await Promise.all(linked.map((address) => readPage(request, address)))
  return [home, ...pages].flatMap(listStatistics)
}

function listStatistics({ tree }: SitePage): ShownStatistic[] {
  return findElements(tree, 'tr', 'li').flatMap((block) => {
    const links = listLinks(block)
    const [source] = links.filter(({ href }) => /^\/sources\/./.test(href))
    return links
      .filter(({ href }) => source && /^\/statistics\/[^/]+\/[^/]+$/.test(href))
      .map(({ href, text }) => ({ words: text, address: href, source: source?.href ?? '' }))
  })
}

/** True where the figure stands by itself: neither inside a longer number nor with another word before it. */
function says(words: string, figure: string): boolean {
  const escaped = figure.replace(/[.€]/g, '\\$&')
  return new RegExp(`(^|[^\\d.,€])${escaped}($|[^\\d%.,]|[.,](?!\\d))`).test(words)
}

function readStatistics(): { address: string; source: string }[] {
  const folder = 'content/sources'
  return readdirSync(folder).flatMap((name) => {
    const { statistics = [] } = parse(readFileSync(path.join(folder, name), 'utf8'))
    const source = `/sources/${path.basename(name, '.yaml')}`
    return statistics.map(({ measure, slug }: Record<string, string>) => ({
      address: `/statistics/${measure}/${slug}`,
      source,
    }))
  })
}
