import { expect, test } from '@playwright/test'
import { findExample } from '../support/site-pages'

test('an article prints on a few pages, without what is only for the screen', async ({
  page,
  request,
}) => {
  await page.goto(await findExample(request, 'article'))
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)
  await page.emulateMedia({ media: 'print' })

  expect(pages?.length).toBeGreaterThan(1)
  expect(pages?.length).toBeLessThan(15)
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Cite this page' })).toBeVisible()
})

test('paper is light whatever the screen is', async ({ page, request }) => {
  await page.goto(await findExample(request, 'article'))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const ink = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color)

  expect(ink).toBe('rgb(18, 34, 44)')
})
