import { expect, type Page, test } from '@playwright/test'
import { countOf, listShown } from '../support/timeline-pages'

test('a choice swaps the results without loading the page, and keeps the focus', async ({
  page,
}) => {
  const faults = collectFaults(page)
  await open(page, '/timeline')
  const topic = page.getByLabel('Topic', { exact: true })
  await topic.focus()
  await topic.selectOption('returns')

  await expect(page).toHaveURL('/timeline?topic=returns')
  await expect(countOf(page)).toHaveText(/^\d+ events found$/)
  await expect(page.getByRole('status')).toHaveText(await countOf(page).innerText())
  await expect(topic).toBeFocused()
  await expect(topic).toHaveValue('returns')
  await expect(page).toHaveTitle(/returns/i)
  expect(await isSamePage(page)).toBe(true)
  expect(faults).toEqual([])
})

test('what is swapped in is what the server sends for the address', async ({ page }) => {
  await open(page, '/timeline')
  await page.getByLabel('Kind', { exact: true }).selectOption('reading')
  await expect(page).toHaveURL('/timeline?kind=reading')
  await page.getByLabel('Source', { exact: true }).selectOption('daily-express-joint-plan')
  await expect(page).toHaveURL('/timeline?kind=reading&source=daily-express-joint-plan')
  await expect(countOf(page)).toHaveText('1 event found')
  const swapped = await readParts(page)

  expect(await isSamePage(page)).toBe(true)
  await page.reload()
  expect(await isSamePage(page)).toBe(false)
  expect(await readParts(page)).toEqual(swapped)
})

test('a text holds when it is sent by the key, and the field keeps the focus', async ({ page }) => {
  await open(page, '/timeline')
  const text = page.getByLabel('Text', { exact: true })
  await text.fill('ridens')
  await text.press('Enter')

  await expect(page).toHaveURL('/timeline?q=ridens')
  await expect(page.getByRole('status')).toHaveText('1 event found')
  await expect(text).toBeFocused()
  await expect(text).toHaveValue('ridens')
  expect(await isSamePage(page)).toBe(true)
})

test('back and forward go through the views', async ({ page }) => {
  await open(page, '/timeline')
  const whole = await listShown(page)
  await page.getByLabel('Topic', { exact: true }).selectOption('funding')
  await expect(page).toHaveURL('/timeline?topic=funding')
  await expect(countOf(page)).toHaveText(/found/)
  const ofTopic = await listShown(page)
  await page.goBack()

  await expect(page).toHaveURL('/timeline')
  await expect.poll(() => listShown(page)).toEqual(whole)
  await expect(page.getByLabel('Topic', { exact: true })).toHaveValue('')
  await page.goForward()
  await expect(page).toHaveURL('/timeline?topic=funding')
  await expect.poll(() => listShown(page)).toEqual(ofTopic)
  await expect(page.getByLabel('Topic', { exact: true })).toHaveValue('funding')
  expect(await isSamePage(page)).toBe(true)
})

test('when a chip is gone with its condition, the focus is on the number of results', async ({
  page,
}) => {
  await open(page, '/timeline?topic=returns&from=2025')
  await page.getByRole('link', { name: 'Remove topic: Returns' }).click()

  await expect(page).toHaveURL('/timeline?from=2025')
  await expect(countOf(page)).toBeFocused()
  expect(await isSamePage(page)).toBe(true)
})

test('a view that cannot be fetched is gone to instead', async ({ page }) => {
  await open(page, '/timeline')
  await page.route('**/timeline?*', (route) =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  )
  await page.getByLabel('Topic', { exact: true }).selectOption('returns')

  await expect(page).toHaveURL('/timeline?topic=returns')
  await expect(countOf(page)).toHaveText(/^\d+ events found$/)
  expect(await isSamePage(page)).toBe(false)
})

test('a view that the server fails to make is gone to as well', async ({ page }) => {
  await open(page, '/timeline')
  await page.route('**/timeline?*', (route) =>
    route.request().resourceType() === 'fetch' ? route.fulfill({ status: 500 }) : route.continue(),
  )
  await page.getByLabel('Topic', { exact: true }).selectOption('returns')

  await expect(countOf(page)).toHaveText(/^\d+ events found$/)
  expect(await isSamePage(page)).toBe(false)
})

test('of two choices in a row the later one counts, whichever is answered first', async ({
  page,
}) => {
  await open(page, '/timeline')
  await page.route('**/timeline?topic=funding', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue().catch(() => null) // it was given up
  })
  await page.getByLabel('Topic', { exact: true }).selectOption('funding')
  await page.getByLabel('Topic', { exact: true }).selectOption('returns')

  await expect(page).toHaveURL('/timeline?topic=returns')
  await page.waitForTimeout(1_500)
  await expect(page).toHaveURL('/timeline?topic=returns')
  await expect(page.getByLabel('Topic', { exact: true })).toHaveValue('returns')
  expect(await isSamePage(page)).toBe(true)
})

test('a link with a key held down opens a page of its own', async ({ context, page }) => {
  await open(page, '/timeline?topic=returns&from=2025')
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Remove topic: Returns' }).click({ modifiers: ['Control'] })
  const other = await opened

  await expect(other).toHaveURL('/timeline?from=2025')
  await expect(page).toHaveURL('/timeline?topic=returns&from=2025')
})

/** Opens an address and waits until its elements work; what is set on the window then stays there. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(() => customElements.whenDefined('live-timeline'))
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
}

/** False once the page has been loaded anew. */
function isSamePage(page: Page): Promise<boolean> {
  return page.evaluate(() => 'isSamePage' in window)
}

/** What is swapped, and what the form offers. */
function readParts(page: Page): Promise<string[]> {
  return page.locator('[data-swap], live-timeline form').allInnerTexts()
}

function collectFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  return faults
}
