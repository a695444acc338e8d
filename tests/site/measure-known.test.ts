import { expect, type Page, test } from '@playwright/test'
import { listOverflow } from '../support/list-overflow'
import { runAxe } from '../support/run-axe'

const MEASURE = '/statistics/small-boat-arrivals-year-to-date'
const ON_30_APRIL = `${MEASURE}?known=2025-04-30`

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts'

  test(`${how} a day is asked for on the page of a measure, and left again`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled })
    await page.goto(MEASURE)
    await expect(latestOf(page)).toHaveText(/over 20,000/)
    await fieldOf(page).fill('2025-04-30')
    await page.getByRole('button', { name: 'Show' }).click()

    await expect(page).toHaveURL(ON_30_APRIL)
    await expect(bannerOf(page)).toContainText('As known on 30 April 2025.')
    await expect(bannerOf(page)).toContainText('it is not certain that the source was out by then')
    await expect(latestOf(page)).toHaveText(/3,434/)
    await expect(fieldOf(page)).toHaveValue('2025-04-30')

    await page.getByRole('link', { name: 'Return to the present' }).click()
    await expect(page).toHaveURL(MEASURE)
    await page.close()
  })
}

test('what was published later is nowhere, and what was followed since stands as current', async ({
  page,
}) => {
  await page.goto(ON_30_APRIL)
  const row = page.getByRole('row', { name: /3,434/ }).first()

  await expect(row).toContainText('Current')
  await expect(row).toContainText('11 March 2025 at the latest, inferred')
  await expect(page.getByRole('main')).not.toContainText('20,000')
  await expect(page.getByRole('main')).not.toContainText('8,200')
  await page.goto(`${MEASURE}?known=2025-07-11`)
  await expect(page.getByRole('row', { name: /3,434/ }).first()).toContainText(
    'Later reading held: nearly 8,200',
  )
})

test('what became of a number is told in a sentence, as far as it was known on the day', async ({
  page,
}) => {
  const succession = page.getByRole('region', { name: 'Before and after' })
  await page.goto(MEASURE)
  await expect(succession).toContainText(
    'Was 3,434 to 5 March 2025, now over 20,000 at the last count that we hold, by 11 July 2025.',
  )
  await page.goto(ON_30_APRIL)
  await expect(succession).toHaveCount(0)
})

test('before the first source a measure has nothing, and says from when it has', async ({
  page,
}) => {
  const response = await page.goto(`${MEASURE}?known=2020-01-01`)

  expect(response?.status()).toBe(200)
  await expect(bannerOf(page)).toContainText(
    'the first is known from 11 March 2025 at the latest, inferred',
  )
  await expect(page.getByRole('heading', { name: 'All readings' })).toHaveCount(0)
})

test('search engines are sent to the measure as it is today', async ({ page }) => {
  await page.goto(ON_30_APRIL)

  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`${MEASURE}$`),
  )
  await expect(page).toHaveTitle(/as known on 30 April 2025/)
})

for (const [query, sentence] of [
  ['known=2025-02-30', '“2025-02-30” is not a day'],
  ['known=April', '“April” is not a day'],
  ['known=2999-01-01', '1 January 2999 is after'],
  ['known=2025-04-30&known=2025-05-01', 'More than one day “as known on” is given'],
  [`known=${'9'.repeat(1000)}`, '…” is not a day'],
  ['known=%00%27%3Cscript%3E', 'is not a day'],
] as const) {
  test(`${query.slice(0, 40)}: the page of today says what was ignored`, async ({ page }) => {
    const response = await page.goto(`${MEASURE}?${query}`)

    expect(response?.status()).toBe(200)
    await expect(page.getByRole('note').first()).toContainText(sentence)
    await expect(page.getByRole('note').first()).toContainText('as it is known now')
    await expect(latestOf(page)).toHaveText(/over 20,000/)
  })
}

test('an empty day, as a form sends it, asks for the page of today', async ({ page }) => {
  const response = await page.goto(`${MEASURE}?known=`)

  expect(response?.status()).toBe(200)
  await expect(page.getByRole('note')).toHaveCount(0)
  await expect(latestOf(page)).toHaveText(/over 20,000/)
})

test('a measure that there is not was not known on any day either', async ({ page }) => {
  const response = await page.goto('/statistics/no-such-measure?known=2025-04-30')

  expect(response?.status()).toBe(404)
})

test('axe finds nothing on a page as known on a day, nor is it too wide for a phone', async ({
  page,
}) => {
  await page.goto(ON_30_APRIL)
  expect(await runAxe(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await runAxe(page)).toEqual([])
  expect(await listOverflow(page)).toEqual([])
})

function bannerOf(page: Page) {
  return page.getByRole('note').filter({ hasText: 'As known on' })
}

function fieldOf(page: Page) {
  return page.getByLabel('As known on', { exact: true })
}

function latestOf(page: Page) {
  return page.getByRole('region', { name: 'Latest reading' })
}
