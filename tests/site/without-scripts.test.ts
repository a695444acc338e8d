import { type Browser, expect, test } from '@playwright/test'
import { findExample, KINDS } from '../support/site-pages'

test('every kind of page says the same without scripts', async ({ browser, request }) => {
  const addresses = await Promise.all(KINDS.map((kind) => findExample(request, kind)))
  const without = await readWords(browser, addresses, false)
  const withScripts = await readWords(browser, addresses, true)

  for (const [index, address] of addresses.entries()) {
    expect.soft(without[index]?.length, address).toBeGreaterThan(200)
    expect.soft(without[index], address).toBe(withScripts[index])
  }
})

test('the contents of an article open on a phone without scripts', async ({ browser, request }) => {
  const address = await findExample(request, 'article')
  const viewport = { width: 390, height: 844 }
  const page = await browser.newPage({ javaScriptEnabled: false, viewport })
  await page.goto(address)
  const contents = page.locator('details', { hasText: 'Contents' })
  const entry = contents.getByRole('link', { name: 'Sources' })

  await expect(entry).toBeHidden()
  await contents.locator('summary').click()
  await expect(entry).toBeVisible()
  await entry.click()
  await expect(page).toHaveURL(/#[a-z-]+$/)
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeInViewport()
})

/** All that a reader sees of each page, as text, once its scripts have done what they do. */
async function readWords(browser: Browser, addresses: string[], javaScriptEnabled: boolean) {
  const page = await browser.newPage({ javaScriptEnabled })
  const words: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    if (javaScriptEnabled) await page.evaluate(waitUntilIdle)
    words.push(await page.locator('body').innerText())
  }
  await page.close()
  return words
}

/** Runs in the page. */
function waitUntilIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve))
}
