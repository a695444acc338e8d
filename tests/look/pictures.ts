import { test } from '@playwright/test'
import { findExample, KINDS } from '../support/site-pages'

// For a person to look at when something has changed; nothing compares them.
const FOLDER = 'test-results/look'
const WIDTHS = { phone: 390, desktop: 1280 }

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const kind of KINDS) {
  test(`${kind}: has its pictures taken, phone and desktop, light and dark`, async ({
    page,
    request,
  }) => {
    await page.goto(await findExample(request, kind))
    for (const [device, width] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height: 844 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const file = `${FOLDER}/${kind.replaceAll(' ', '-')}-${device}-${colorScheme}.png`
        await page.screenshot({ path: file, fullPage: true })
      }
    }
  })
}
