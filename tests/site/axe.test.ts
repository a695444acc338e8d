import { expect, type Page, test } from '@playwright/test'
import { runAxe } from '../support/run-axe'
import { findExample, KINDS } from '../support/site-pages'

// A page is looked at when it stands still. Every address in the light is in visits.test.ts.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const kind of KINDS) {
  test(`${kind}: axe finds nothing in the dark, nor on a phone`, async ({ page, request }) => {
    await page.goto(await findExample(request, kind))
    await expectNothingElsewhere(page)
  })
}

test('not found: axe finds nothing, in the dark and on a phone neither', async ({ page }) => {
  await page.goto('/articles/no-such-article')

  expect.soft(await runAxe(page)).toEqual([])
  await expectNothingElsewhere(page)
})

async function expectNothingElsewhere(page: Page) {
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await runAxe(page), `${page.url()} in the dark`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 390, height: 844 })
  expect.soft(await runAxe(page), `${page.url()} on a phone`).toEqual([])
}
