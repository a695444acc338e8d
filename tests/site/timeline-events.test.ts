import { expect, test } from '@playwright/test'
import { findElements, listLinks, textOf } from '../support/html-tree'
import { metaOf, readPage, type SitePage } from '../support/site-pages'
import { inBrowser, WAYS } from '../support/timeline-pages'
import { listWrittenEvents, listWrittenSources } from '../support/written-content'

const EVENTS = listWrittenEvents()
const STATISTICS = listWrittenSources().flatMap(({ statistics }) => statistics)

test('an event leads to what it follows on from, and that to what followed', async ({
  request,
}) => {
  const links = EVENTS.flatMap(({ follows, slug }) => follows.map((other) => ({ slug, other })))

  expect(links.length).toBeGreaterThan(3)
  for (const { slug, other } of links) {
    const later = await readPage(request, `/timeline/${slug}`)
    const earlier = await readPage(request, `/timeline/${other}`)
    expect.soft(linksBelow(later, 'Around it in time'), slug).toContain(`/timeline/${other}`)
    expect.soft(linksBelow(earlier, 'Around it in time'), other).toContain(`/timeline/${slug}`)
  }
})

test('every event has a neighbour in time, and none is said to be a cause', async ({ request }) => {
  for (const { slug } of EVENTS) {
    const page = await readPage(request, `/timeline/${slug}`)
    expect.soft(linksBelow(page, 'Around it in time').length, slug).toBeGreaterThan(0)
    expect.soft(textOf(page.tree), slug).toContain('does not mean that it was caused by it')
  }
})

test('the statistics of an event stand with why they matter, and stated changes worked out', async ({
  request,
}) => {
  const changes = STATISTICS.flatMap(({ change, slug }) => (change ? [slug] : []))
  let checked = 0
  for (const { keyStatistics, slug } of EVENTS) {
    const words = textOf((await readPage(request, `/timeline/${slug}`)).tree)
    for (const { relevance, statistic } of keyStatistics) {
      expect.soft(words, slug).toContain(relevance)
      if (!changes.includes(statistic)) continue
      expect.soft(words, slug).toContain('Stated change, checked')
      checked += 1
    }
  }
  expect(checked).toBeGreaterThan(3)
})

test('an event names other events of its actors, those with most of them first', async ({
  request,
}) => {
  const event = EVENTS.find(({ slug }) => slug === 'braverman-and-darmanin-finalise-arrangement')
  const page = await readPage(request, `/timeline/${event?.slug}`)
  const named = linksBelow(page, 'Other events of its actors').flatMap((href) =>
    EVENTS.filter(({ slug }) => href === `/timeline/${slug}`),
  )
  const both = named.map(
    ({ actors }) => actors.filter((actor) => event?.actors.includes(actor)).length,
  )

  expect(named.length).toBeGreaterThan(2)
  expect(named).not.toContain(event)
  expect(Math.min(...both)).toBeGreaterThan(0)
  expect(both).toEqual(both.toSorted((one, other) => other - one))
})

test('an event can be cited, shared and shown elsewhere', async ({ request }) => {
  for (const { plainTitle, slug } of EVENTS) {
    const page = await readPage(request, `/timeline/${slug}`)
    const [code = ''] = findElements(page.tree, 'textarea').map(textOf)
    expect.soft(metaOf(page, 'og:image'), slug).toContain(`/timeline/${slug}/opengraph-image`)
    expect.soft(code, slug).toContain(`/embed/events/${slug}`)
    expect.soft(textBelow(page, 'Cite this event'), slug).toContain(plainTitle)
    expect.soft(textBelow(page, 'Cite this event'), slug).toContain(`/timeline/${slug}`)
  }
})

for (const { how, javaScriptEnabled } of WAYS) {
  test(`${how} one goes from an event to what followed, and on to all events of an actor`, async ({
    browser,
  }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/timeline/starmer-and-macron-agree-pilot')
      const around = page.getByRole('region', { name: 'Around it in time' })
      await around.getByRole('link', { name: /confirm talks on a returns pilot/ }).click()

      await expect(page).toHaveURL('/timeline/one-for-one-talks-confirmed')
      await page.goBack()
      const shared = page.getByRole('region', { name: 'Other events of its actors' })
      await shared.getByRole('link', { name: 'Home Office', exact: true }).click()
      await expect(page).toHaveURL('/timeline?actor=home-office')
    })
  })
}

/** The words of the section with a heading. */
function textBelow(page: SitePage, heading: string): string {
  return findSections(page, heading).map(textOf).join(' ')
}

/** Where the links of the section with a heading lead, in their order. */
function linksBelow(page: SitePage, heading: string): string[] {
  return findSections(page, heading).flatMap((section) =>
    listLinks(section).map(({ href }) => href),
  )
}

function findSections({ tree }: SitePage, heading: string) {
  return findElements(tree, 'section').filter((section) =>
    findElements(section, 'h2').some((it) => textOf(it) === heading),
  )
}
