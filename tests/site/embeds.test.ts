import { type APIRequestContext, expect, test } from '@playwright/test'
import { attributeOf, findElements, textOf } from '../support/html-tree'
import { listOverflow } from '../support/list-overflow'
import { runAxe } from '../support/run-axe'
import { listOfKind, metaOf, readPage, type SitePage } from '../support/site-pages'
import { openOtherSite } from '../support/other-site'

/** One whose number has since been followed by another, and one of which the year alone is known. */
const EXAMPLES = [
  '/embed/events/arrivals-to-5-march-2025-reported',
  '/embed/events/joint-intelligence-cell-set-up',
  '/embed/timeline?topic=arrivals&known=2025-04-30',
]
/** As narrow as a column beside a text. */
const NARROW = { width: 300, height: 600 }

test('every event has a card that leads to it and is not to be found itself', async ({
  request,
}) => {
  const events = await listOfKind(request, 'event')

  expect(events.length).toBeGreaterThan(20)
  for (const address of events) {
    const page = await readPage(request, address.replace('/timeline/', '/embed/events/'))
    expect.soft(page.status, address).toBe(200)
    expect.soft(canonicalOf(page), address).toBe(address)
    expect.soft(metaOf(page, 'robots'), address).toContain('noindex')
    expect.soft(findElements(page.tree, 'h1'), address).toHaveLength(1)
  }
})

test('a card says when a number on it is no longer the latest', async ({ request }) => {
  const { tree } = await readPage(request, EXAMPLES[0] ?? '')

  expect(textOf(tree)).toMatch(/No longer the latest\. 3,434: later reading held, nearly 8,200/)
})

test('every link of a frame leads out of it', async ({ request }) => {
  for (const address of EXAMPLES) {
    const { tree } = await readPage(request, address)
    const links = findElements(tree, 'a')
    const inside = links.filter((link) => attributeOf(link, 'target') !== '_top')

    expect.soft(links.length, address).toBeGreaterThan(3)
    expect.soft(inside.map(textOf), address).toEqual([])
  }
})

test('a frame of a view shows ten events at most and leads to the rest', async ({ request }) => {
  const { tree } = await readPage(request, '/embed/timeline')

  expect(findElements(tree, 'article')).toHaveLength(10)
  expect(textOf(tree)).toMatch(/All \d+ events on Tideline/)
})

test('a frame answers what it cannot follow with a sentence', async ({ request }) => {
  const page = await readPage(request, '/embed/timeline?topic=none&from=2025-99&from=1')

  expect(page.status).toBe(200)
  expect(textOf(page.tree)).toContain('Not everything could be followed.')
})

test('other sites may show the embeds in a frame, and nothing else of ours', async ({
  request,
}) => {
  for (const address of ['/', '/timeline', '/timeline.csv', '/no-such-page']) {
    expect.soft(await framingOf(request, address), address).toEqual({
      policy: expect.stringMatching(/; frame-ancestors 'none'$/),
      options: 'DENY',
    })
  }
  for (const address of EXAMPLES) {
    expect.soft(await framingOf(request, address), address).toEqual({
      policy: expect.stringMatching(/; frame-ancestors \*$/),
      options: undefined,
    })
  }
})

test('a browser shows an embed in a frame, and refuses any other page', async ({
  page,
  baseURL,
}) => {
  const frames = ['/embed/events/joint-intelligence-cell-set-up', '/timeline'].map(
    (address) => `<iframe src="${baseURL}${address}" title="${address}"></iframe>`,
  )
  const other = await openOtherSite(frames.join(''))
  await page.goto(other.address)

  await expect(page.frameLocator('iframe >> nth=0').locator('h1')).toHaveText(/Intelligence Cell/)
  await expect
    .poll(() => page.frames().map((frame) => new URL(frame.url()).protocol))
    .toEqual(['http:', 'http:', 'chrome-error:'])
  other.close()
})

for (const address of EXAMPLES) {
  test(`${address}: readable at 300 pixels, in the light and in the dark`, async ({ page }) => {
    await page.setViewportSize(NARROW)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      expect.soft(await listOverflow(page)).toEqual([])
      expect.soft(await runAxe(page), colorScheme).toEqual([])
    }
  })
}

function canonicalOf({ tree }: SitePage): string {
  const links = findElements(tree, 'link')
  const canonical = links.find((link) => attributeOf(link, 'rel') === 'canonical')
  return canonical ? new URL(attributeOf(canonical, 'href')).pathname : ''
}

async function framingOf(request: APIRequestContext, address: string) {
  const headers = (await request.get(address)).headers()
  return { policy: headers['content-security-policy'], options: headers['x-frame-options'] }
}
