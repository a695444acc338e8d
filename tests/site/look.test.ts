import { expect, test } from '@playwright/test'
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
        const picture = await page.screenshot({ path: file, fullPage: true })
        expect(picture.byteLength).toBeGreaterThan(10_000)
      }
    }
  })
}

test('dark is dark and light is light', async ({ page }) => {
  await page.goto('/')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const [paper, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body)
      const brightness = (text: string) =>
        (text.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)
      return [brightness(backgroundColor), brightness(color)]
    })
    expect((paper ?? 0) > (ink ?? 0)).toBe(colorScheme === 'light')
  }
})
