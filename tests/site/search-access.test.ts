import { expect, test } from '@playwright/test'
import { listOverflow } from '../support/list-overflow'
import { runAxe } from '../support/run-axe'
import { SEARCHES } from '../support/search-pages'

for (const [what, address] of Object.entries(SEARCHES)) {
  test(`a search ${what}: axe finds nothing, and it fits into 320 pixels`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(address)
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect.soft(await runAxe(page), `${width} pixels, ${colorScheme}`).toEqual([])
      }
    }
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await listOverflow(page)).toEqual([])
  })
}

test('on a phone a link leads to the search, and its filters are a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
  await expect(page).toHaveURL('/search')
  await expect(page.getByRole('radio', { name: /^Events/ })).toBeHidden()
  await page.getByRole('button', { name: 'Refine' }).click()
  await page.getByRole('radio', { name: /^Events/ }).check()
  await expect(page.getByRole('button', { name: 'Close' })).toBeInViewport()
  await page.getByRole('button', { name: 'Apply' }).click()

  await expect(page).toHaveURL('/search?kind=event')
  await expect(page.getByRole('button', { name: 'Refine: 1 chosen' })).toBeVisible()
  await expect(page.getByRole('radio', { name: /^Events/ })).toBeHidden()
})
