import { expect, test } from '@playwright/test'

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
