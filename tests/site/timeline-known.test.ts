import { expect, type Page, test } from '@playwright/test'
import { countOf, inBrowser, listShown, WAYS } from '../support/timeline-pages'
import {
  isKnownOn,
  listWrittenEvents,
  listWrittenSources,
  sourcesOf,
  type WrittenEvent,
} from '../support/written-content'

const EVENTS = listWrittenEvents()
const SOURCES = listWrittenSources()

/** Before some sources, between all of them, within the days of one, and after the last. */
const DAYS = ['2022-12-31', '2025-03-11', '2025-04-30', '2025-07-10', '2025-07-11', '2026-01-01']

for (const day of DAYS) {
  test(`on ${day} the events are those that the sources had told of`, async ({ page }) => {
    await page.goto(`/timeline?known=${day}`)
    const known = EVENTS.filter((event) => isKnownOn(event, day, SOURCES))
    const unknown = EVENTS.filter((event) => !isKnownOn(event, day, SOURCES))
    const uncertain = unknown.filter((event) => canBeKnown(event, day))
    const banner = await bannerOf(page).innerText()

    expect(await listShown(page)).toEqual(known.map(({ slug }) => slug))
    expect(readCount(banner, /(\w+) later events?/)).toBe(unknown.length - uncertain.length)
    expect(readCount(banner, /(\w+) more events?/)).toBe(uncertain.length)
    expect(readCount(banner, /(\w+) later (statistics?|figures?)/)).toBe(
      SOURCES.filter(({ last }) => last > day).flatMap(({ statistics }) => statistics).length,
    )
  })
}

test('what was followed since stands as current on the day, and as followed afterwards', async ({
  page,
}) => {
  const address = '/statistics/small-boat-arrivals-year-to-date/small-boat-arrivals-2025-to-03-05'
  const figures = page.locator(`[id="arrivals-to-5-march-2025-reported"] a[href="${address}"]`)
  await page.goto('/timeline?known=2025-04-30')
  await expect(figures.first()).toHaveAccessibleName(/current/i)
  expect(await figures.count()).toBeGreaterThan(1)
  for (const figure of await figures.all()) {
    await expect(figure).not.toHaveAccessibleName(/later reading/i)
  }
  await page.goto('/timeline?known=2025-07-11')
  await expect(figures.first()).toHaveAccessibleName(/later reading/i)
})

test('nothing on the page leads to a statistic or a source that was not out yet', async ({
  page,
}) => {
  await page.goto('/timeline?known=2025-04-30')
  const later = SOURCES.filter(({ last }) => last > '2025-04-30')
  const slugs = later.flatMap(({ slug, statistics }) => [slug, ...statistics.map((it) => it.slug)])
  const hrefs = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

  expect(slugs.length).toBeGreaterThan(5)
  expect(hrefs.length).toBeGreaterThan(20)
  expect(hrefs.filter((href) => slugs.includes(href.split('/').at(-1) ?? ''))).toEqual([])
})

test('the counts beside the choices are those of the day', async ({ page }) => {
  await page.goto('/timeline?known=2025-04-30')
  const known = EVENTS.filter((event) => isKnownOn(event, '2025-04-30', SOURCES))
  const ofReadings = known.filter(({ kind }) => kind === 'reading').length

  await expect(page.getByLabel('Kind', { exact: true })).toContainText(`Reading (${ofReadings})`)
  expect(ofReadings).toBeLessThan(EVENTS.filter(({ kind }) => kind === 'reading').length)
})

test('a day and other conditions hold together', async ({ page }) => {
  await page.goto('/timeline?topic=arrivals&known=2025-04-30')
  const wanted = EVENTS.filter(
    (event) => event.topics.includes('arrivals') && isKnownOn(event, '2025-04-30', SOURCES),
  )

  expect(wanted.length).toBeGreaterThan(0)
  expect(await listShown(page)).toEqual(wanted.map(({ slug }) => slug))
})

test('before the first source nothing was known, and the page says so', async ({ page }) => {
  const response = await page.goto('/timeline?known=2020-01-01')

  expect(response?.status()).toBe(200)
  await expect(countOf(page)).toHaveText('No event found')
  await expect(page.getByRole('main')).toContainText('none of our sources had been published')
  await expect(bannerOf(page)).toBeVisible()
})

for (const { how, javaScriptEnabled } of WAYS) {
  test(`${how} a day is asked for in the form, and left by the banner`, async ({ browser }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/timeline?topic=arrivals')
      await page.getByLabel('As known on', { exact: true }).fill('2025-04-30')
      await page.getByRole('button', { name: 'Apply' }).click()

      await expect(page).toHaveURL('/timeline?topic=arrivals&known=2025-04-30')
      await expect(bannerOf(page)).toContainText('As known on 30 April 2025')
      await bannerOf(page).getByRole('link', { name: 'Return to the present' }).click()
      await expect(page).toHaveURL('/timeline?topic=arrivals')
      await expect(bannerOf(page)).toHaveCount(0)
    })
  })
}

test('search engines are not to keep a view of an earlier day', async ({ page }) => {
  await page.goto('/timeline?known=2025-04-30')

  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
})

test('the files of a day hold its events and no later number', async ({ request }) => {
  const response = await request.get('/timeline.json?known=2025-04-30')
  const { events } = await response.json()
  const known = EVENTS.filter((event) => isKnownOn(event, '2025-04-30', SOURCES))

  expect(events.map(({ slug }: { slug: string }) => slug)).toEqual(known.map(({ slug }) => slug))
  expect(await response.text()).not.toContain('small-boat-arrivals-2025-at-talks-report')
})

/** True of an event that one of its sources may have told of by a day, or may not. */
function canBeKnown(event: WrittenEvent, day: string): boolean {
  return sourcesOf(event, SOURCES).some(({ first }) => first <= day)
}

/** A number in the words of the banner, which writes none as "no" or leaves the words out. */
function readCount(words: string, form: RegExp): number {
  const [, count = 'no'] = form.exec(words) ?? []
  return count === 'no' ? 0 : Number(count)
}

function bannerOf(page: Page) {
  return page.getByRole('main').getByRole('note').filter({ hasText: 'As known on' })
}
