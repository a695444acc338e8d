import { expect, type Page, test } from '@playwright/test'
import { fieldOf, foundOn, listResults } from '../support/search-pages'

test('results come as words are typed, on the same page, with the focus where it was', async ({
  page,
}) => {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await open(page, '/search')
  await fieldOf(page).pressSequentially('hewitt', { delay: 30 })

  await expect(page).toHaveURL('/search?q=hewitt')
  await expect(foundOn(page)).toContainText('for “hewitt”')
  await expect(page.getByRole('status')).toHaveText(await foundOn(page).innerText())
  await expect(fieldOf(page)).toBeFocused()
  await expect(fieldOf(page)).toHaveValue('hewitt')
  await expect(page).toHaveTitle(/hewitt/)
  expect(await isSamePage(page)).toBe(true)
  expect(faults).toEqual([])
})

test('what is typed in one go is asked for once, and is one step back', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') asked.push(new URL(request.url()).search)
  })
  await open(page, '/search?q=boats')
  const before = await listResults(page)
  await fieldOf(page).fill('')
  await fieldOf(page).pressSequentially('funding', { delay: 20 })
  await expect(page).toHaveURL('/search?q=funding')
  expect(asked.at(-1)).toBe('?q=funding')
  expect(asked.length).toBeLessThan(4)
  await fieldOf(page).press('End')
  await fieldOf(page).pressSequentially(' touquet', { delay: 20 })
  await expect(page).toHaveURL('/search?q=funding+touquet')
  await page.goBack()

  await expect(page).toHaveURL('/search?q=boats')
  await expect(fieldOf(page)).toHaveValue('boats')
  await expect.poll(() => listResults(page)).toEqual(before)
  expect(await isSamePage(page)).toBe(true)
})

test('what is swapped in is what the server sends for the address', async ({ page }) => {
  await open(page, '/search')
  await fieldOf(page).fill('arivals')
  await expect(page).toHaveURL('/search?q=arivals')
  await page.getByRole('radio', { name: /^Events/ }).check()
  await expect(page).toHaveURL('/search?q=arivals&kind=event')
  await page.getByRole('radio', { name: '2025' }).check()
  await expect(page).toHaveURL('/search?q=arivals&kind=event&year=2025')
  await expect(page.getByRole('link', { name: /^Remove year/ })).toBeVisible()
  const swapped = await readWords(page)

  expect(swapped).toHaveLength(3)
  expect(await isSamePage(page)).toBe(true)
  await page.reload()
  expect(await readWords(page)).toEqual(swapped)
})

test('the keys go through the choices, which hold at once and keep the focus', async ({ page }) => {
  await open(page, '/search?q=arrivals')
  await page.getByRole('radio', { name: 'All' }).first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL('/search?q=arrivals&kind=article')
  await page.keyboard.press('ArrowDown')

  await expect(page).toHaveURL('/search?q=arrivals&kind=event')
  await expect(page.getByRole('radio', { name: /^Events/ })).toBeFocused()
  await expect(page.getByRole('radio', { name: /^Events/ })).toBeChecked()
})

test('when a chip is gone with its condition, the focus is on the number of results', async ({
  page,
}) => {
  await open(page, '/search?q=arrivals&kind=event')
  await page.getByRole('link', { name: 'Remove kind: Events' }).click()

  await expect(page).toHaveURL('/search?q=arrivals')
  await expect(foundOn(page)).toBeFocused()
  await expect(page.getByRole('radio', { name: 'All' }).first()).toBeChecked()
})

test('words that are typed while an answer is awaited are not lost, and the last ones count', async ({
  page,
}) => {
  await open(page, '/search')
  await page.route('**/search?q=boats', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800))
    await route.continue().catch(() => null) // it was given up
  })
  await fieldOf(page).fill('boats')
  await page.waitForTimeout(400)
  await fieldOf(page).fill('funding')

  await expect(page).toHaveURL('/search?q=funding')
  await page.waitForTimeout(1_000)
  await expect(page).toHaveURL('/search?q=funding')
  await expect(fieldOf(page)).toHaveValue('funding')
  await expect(foundOn(page)).toContainText('“funding”')
})

test('a search that cannot be fetched is gone to instead', async ({ page }) => {
  await open(page, '/search')
  await page.route('**/search?*', (route) =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  )
  await fieldOf(page).fill('boats')

  await expect(page).toHaveURL('/search?q=boats')
  await expect(foundOn(page)).toContainText('“boats”')
  expect(await isSamePage(page)).toBe(false)
})

/** Opens an address and waits until its elements work; what is set on the window then stays there. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(() => customElements.whenDefined('live-search'))
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
}

/** What is read of the search; all but the status, which speaks of changes alone. */
function readWords(page: Page): Promise<string[]> {
  return page.locator('#search-head, #search-filters, #search-results').allInnerTexts()
}

/** False once the page has been loaded anew. */
function isSamePage(page: Page): Promise<boolean> {
  return page.evaluate(() => 'isSamePage' in window)
}
