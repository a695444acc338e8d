import { expect, type Page, test } from '@playwright/test'
import { inBrowser, eventsOf, listShown, WAYS } from '../support/timeline-pages'
import {
  listWrittenEvents,
  listWrittenSources,
  type WrittenEvent,
} from '../support/written-content'

const EVENTS = listWrittenEvents()
const STATISTICS = listWrittenSources().flatMap(({ statistics }) => statistics)
const STATISTICS_SHOWN = 2

for (const { how, javaScriptEnabled } of WAYS) {
  test(`${how} every event stands on the timeline with all its parts`, async ({ browser }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/timeline')

      expect(EVENTS.length).toBeGreaterThan(20)
      expect(await listShown(page)).toEqual(EVENTS.map(({ slug }) => slug))
      for (const event of EVENTS) {
        expect.soft(await readEntry(page, event.slug), event.slug).toEqual(describeEntry(event))
      }
    })
  })

  test(`${how} an event is reached by its own anchor`, async ({ browser }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      const last = EVENTS.at(-1)?.slug
      await page.goto(`/timeline#${last}`)

      await expect(page.locator(`[id="${last}"]`)).toBeInViewport()
    })
  })

  test(`${how} the strip is a list of links that lead to the years`, async ({ browser }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/timeline')
      const years = page.getByRole('navigation', { name: 'Years' })
      const first = Math.min(...EVENTS.map(yearOf))
      const last = Math.max(...EVENTS.map(yearOf))

      await expect(years.getByRole('list')).toHaveCount(1)
      await expect(years.getByRole('link')).toHaveText(
        Array.from({ length: last - first + 1 }, (_, index) => describeYear(first + index)),
      )
      await years.getByRole('link', { name: /2022/ }).click()
      await expect(page).toHaveURL(/#y2022$/)
      await expect(page.getByRole('heading', { name: /^2022/ })).toBeInViewport()
    })
  })

  test(`${how} the events are read oldest first as well`, async ({ browser }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/timeline?sort=oldest')
      const slugs = await listShown(page)

      expect(slugs.map((slug) => dateOf(slug))).toEqual(EVENTS.map(({ first }) => first).sort())
      expect(slugs.toSorted()).toEqual(EVENTS.map(({ slug }) => slug).sort())
      await expect(page.getByLabel('Order')).toHaveValue('oldest')
    })
  })
}

test('the drawing of the strip is hidden from those who do not see, and a table says the same', async ({
  page,
}) => {
  await page.goto('/timeline')
  const drawings = page.getByRole('navigation', { name: 'Years' }).locator('svg')
  await page.getByText('The same in a table').click()
  const rows = page.getByRole('table', { name: /^Events by the year/ }).locator('tbody tr')
  await expect(rows.first()).toBeVisible()
  const counts = await rows.locator('td[data-kind=number]').allInnerTexts()

  expect(await drawings.count()).toBeGreaterThan(3)
  await expect(drawings.and(page.locator(':not([aria-hidden=true])'))).toHaveCount(0)
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(EVENTS.length)
  for (const [month, name] of Object.entries({ '2025-03': 'March', '2025-07': 'July' })) {
    const held = EVENTS.filter(({ date }) => date.startsWith(month)).length
    expect.soft(held).toBeGreaterThan(1)
    await expect(rows.filter({ hasText: '2025' })).toContainText(new RegExp(`${name}[^,]* ${held}`))
  }
})

test('the readings of a measure are drawn on the strip, and stand in the table with it', async ({
  page,
}) => {
  const measure = 'small-boat-arrivals-year-to-date'
  await page.goto(`/timeline?measure=${measure}`)
  const readings = STATISTICS.filter((it) => it.measure === measure && it.change === undefined)
  const marks = page.getByRole('navigation', { name: 'Years' }).locator('svg svg')
  await page.getByText('The same in a table').click()
  const table = page.getByRole('table', { name: /^Readings of Small-boat arrivals/ })

  expect(await marks.count()).toBe(readings.length)
  for (const { slug } of readings) {
    await expect(table.locator(`a[href="/statistics/${measure}/${slug}"]`).first()).toBeVisible()
  }
})

test('the heading of a year stays in sight while its events pass', async ({ page }) => {
  await page.goto('/timeline')
  const year = page.getByRole('heading', { name: /^2022/ })
  const ofYear = EVENTS.filter((event) => yearOf(event) === 2022)
  await page.locator(`[id="${ofYear.at(-1)?.slug}"]`).scrollIntoViewIfNeeded()

  expect(ofYear.length).toBeGreaterThan(3)
  await expect(year).toBeInViewport()
  await page.setViewportSize({ width: 390, height: 500 })
  await page.locator(`[id="${ofYear.at(-1)?.slug}"]`).scrollIntoViewIfNeeded()
  await expect(year).toBeInViewport()
})

/** What the entry of an event says and where it leads. */
async function readEntry(page: Page, slug: string) {
  const entry = eventsOf(page).and(page.locator(`[id="${slug}"]`))
  const hrefs = await entry
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  return {
    name: await entry.getByRole('heading').innerText(),
    date: await entry.locator('time').getAttribute('datetime'),
    anchor: hrefs.includes(`#${slug}`),
    page: hrefs.includes(`/timeline/${slug}`),
    topics: listNamed(hrefs, 'topics'),
    actors: listNamed(hrefs, 'actors'),
    sources: listNamed(hrefs, 'sources'),
    relevances: await listRelevances(page, slug),
  }
}

function describeEntry({
  actors,
  first,
  keyStatistics,
  plainTitle,
  topics,
  ...event
}: WrittenEvent) {
  const shown = keyStatistics.slice(0, STATISTICS_SHOWN)
  return {
    name: plainTitle,
    date: first,
    anchor: true,
    page: true,
    topics: topics.toSorted(),
    actors: actors.toSorted(),
    sources: [...new Set(event.sources.map(({ source }) => source))].sort(),
    relevances: shown.map(({ relevance }) => relevance),
  }
}

/** Why each number beside an event matters to it. */
function listRelevances(page: Page, slug: string): Promise<string[]> {
  const written = EVENTS.find((event) => event.slug === slug)?.keyStatistics ?? []
  const paragraphs = page.locator(`[id="${slug}"] li p`)
  return paragraphs.evaluateAll(
    (elements, known) =>
      elements.map(({ textContent }) => textContent ?? '').filter((text) => known.includes(text)),
    written.map(({ relevance }) => relevance),
  )
}

/** The records of a kind that links lead to, each once: of `/topics/returns`, `returns`. */
function listNamed(hrefs: (string | null)[], folder: string): string[] {
  const slugs = hrefs.flatMap((href) => {
    const [, kind, slug] = (href ?? '').split('/')
    return kind === folder && slug ? [slug] : []
  })
  return [...new Set(slugs)].sort()
}

function yearOf({ first }: { first: string }): number {
  return Number(first.slice(0, 4))
}

function dateOf(slug: string): string {
  return EVENTS.find((event) => event.slug === slug)?.first ?? ''
}

function describeYear(year: number): RegExp {
  const count = EVENTS.filter((event) => yearOf(event) === year).length
  const words = count === 0 ? 'none held' : `${count} event${count === 1 ? '' : 's'}`
  return new RegExp(`${year}\\s*${words}$`)
}
