import { expect, test } from '@playwright/test'
import { inBrowser, countOf, requestSlugs, WAYS } from '../support/timeline-pages'
import { listWrittenEvents } from '../support/written-content'

const EVENTS = listWrittenEvents()

/** What a page of ours never says: the insides of a program, or the place of a file. */
const INSIDES = /\bat \w+ \(|node_modules|Prisma|SQLITE|\.tsx?:\d|Internal Server Error/

/** What is asked, and the sentences that say what of it was left out. */
const BAD: Record<string, { query: string; says: string[] }> = {
  'a reversed range': {
    query: 'from=2025&to=2022',
    says: ['The first day, 2025, is after the last, 2022, so both are left out.'],
  },
  'a day that does not exist': {
    query: 'from=2025-02-30',
    says: ['“2025-02-30” is not a year, month or day of the calendar', 'from the earliest on'],
  },
  'a thirteenth month': { query: 'to=2025-13', says: ['“2025-13” is not a year, month or day'] },
  'an unknown topic': {
    query: 'topic=no-such-topic',
    says: ['There is no topic “no-such-topic”, so events of all topics are shown.'],
  },
  'unknown records of every kind': {
    query: 'actor=nobody&kind=party&measure=nothing&source=nowhere',
    says: [
      'There is no actor “nobody”',
      'There is no kind of event “party”',
      'There is no measure “nothing”',
      'There is no source “nowhere”',
    ],
  },
  'a query of a thousand characters': {
    query: `q=${'x'.repeat(1000)}`,
    says: ['The text to search for has 1,000 characters and may have 200'],
  },
  'a parameter given twice': {
    query: 'topic=returns&topic=arrivals',
    says: ['More than one topic is given, so events of all topics are shown.'],
  },
  'a day in the future': { query: 'known=2999-01-01', says: ['1 January 2999 is after'] },
  'a month for a day': { query: 'known=2025-04', says: ['“2025-04” is not a day'] },
  'a page past the last': { query: 'page=99', says: ['no page 99, so the first is shown'] },
  'a page that is no number': { query: 'page=-1', says: ['“-1” is not the number of a page'] },
  'an unknown order': { query: 'sort=random', says: ['There is no order “random”'] },
  'signs alone to search for': { query: 'q=%21%3F', says: ['no letter or digit to search for'] },
  'names that every object has': {
    query: 'constructor=1&__proto__=2&toString=3&topic=no-such-topic',
    says: ['There is no topic “no-such-topic”, so events of all topics are shown.'],
  },
  'attempts on the database and the page': {
    query: `topic=${encodeURIComponent("' OR 1=1 --")}&q=${encodeURIComponent('<script>alert(1)</script>%_')}&source=%00`,
    says: ["There is no topic “' OR 1=1 --”", 'There is no source'],
  },
}

for (const [what, { query, says }] of Object.entries(BAD)) {
  test(`${what}: the page says what was left out, and answers all the same`, async ({ page }) => {
    const response = await page.goto(`/timeline?${query}`)
    const main = page.getByRole('main')

    expect(response?.status()).toBe(200)
    for (const sentence of says) await expect(main).toContainText(sentence)
    expect(await page.locator('body').innerText()).not.toMatch(INSIDES)
    await expect(countOf(page)).toHaveText(/^(\d+ events?( found)?|No event found)/)
  })

  test(`${what}: a file is refused with a problem document`, async ({ request }) => {
    const response = await request.get(`/timeline.json?${query}`)
    const body = await response.text()

    expect(response.status()).toBe(400)
    expect(response.headers()['content-type']).toMatch(/^application\/problem\+json/)
    expect(JSON.parse(body)).toMatchObject({ status: 400 })
    expect(JSON.parse(body).errors.length).toBeGreaterThanOrEqual(1)
    expect(body).not.toMatch(INSIDES)
  })
}

for (const { how, javaScriptEnabled } of WAYS) {
  test(`${how} what is good of an address holds beside what is bad`, async ({ browser }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/timeline?topic=returns&actor=nobody')
      const returns = EVENTS.filter(({ topics }) => topics.includes('returns'))

      await expect(page.getByRole('main')).toContainText('There is no actor “nobody”')
      await expect(countOf(page)).toHaveText(`${returns.length} events found`)
    })
  })
}

test('what is left out changes nothing else: all events are there', async ({ request }) => {
  const all = EVENTS.map(({ slug }) => slug)

  expect(await requestSlugs(request, '/timeline?topic=no-such-topic')).toEqual(all)
  expect(await requestSlugs(request, '/timeline?from=2025&to=2022')).toEqual(all)
})

test('a parameter of another name is passed over, as the ones that advertisers add', async ({
  page,
}) => {
  const response = await page.goto('/timeline?utm_source=letter')

  expect(response?.status()).toBe(200)
  await expect(countOf(page)).toHaveText(`${EVENTS.length} events`)
})
