import { expect, test } from '@playwright/test'
import { inBrowser, listShown, WAYS } from '../support/timeline-pages'
import { openOtherSite } from '../support/other-site'

const VIEW = 'topic=arrivals&known=2025-04-30'
const TYPES: Record<string, RegExp> = {
  CSV: /^text\/csv/,
  JSON: /^application\/json/,
  iCalendar: /^text\/calendar/,
  TimelineJS: /^application\/json/,
}

for (const { how, javaScriptEnabled } of WAYS) {
  test(`${how} the links of a view lead to the files of its events`, async ({
    browser,
    request,
  }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto(`/timeline?${VIEW}`)
      const shown = await listShown(page)
      const ways = page.getByRole('region', { name: 'Take these events away' })

      expect(shown.length).toBeGreaterThan(0)
      for (const [name, type] of Object.entries(TYPES)) {
        const href = await ways.getByRole('link', { name, exact: true }).getAttribute('href')
        const response = await request.get(href ?? '/')
        expect.soft(href, name).toContain(VIEW)
        expect.soft(response.status(), name).toBe(200)
        expect.soft(response.headers()['content-type'], name).toMatch(type)
        const text = await response.text()
        for (const slug of shown) expect.soft(text, name).toContain(slug)
      }
    })
  })
}

test('with scripts the links follow the view that is swapped in', async ({ page }) => {
  await page.goto('/timeline')
  await page.evaluate(() => customElements.whenDefined('live-timeline'))
  await page.getByLabel('Topic', { exact: true }).selectOption('returns')

  await expect(page.getByRole('link', { name: 'CSV', exact: true })).toHaveAttribute(
    'href',
    '/timeline.csv?topic=returns',
  )
})

test('the code of a view puts its frame on a page, where it works without scripts', async ({
  browser,
  baseURL,
}) => {
  await inBrowser(browser, false, async (page) => {
    await page.goto('/timeline?topic=arrivals')
    const code = await page.getByRole('textbox', { name: /Copy this HTML/ }).inputValue()
    const address = /src="https?:\/\/[^/"]+([^"]*)"/.exec(code)?.[1] ?? ''
    expect(address).toBe('/embed/timeline?topic=arrivals')
    const inFrame = code.replace(/src="https?:\/\/[^/"]+/, `src="${baseURL}`)
    const other = await openOtherSite(inFrame)
    await page.goto(other.address)
    const frame = page.frameLocator('iframe')

    await expect(page.locator('iframe')).toHaveAttribute('title', /.+/)
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Arrivals')
    await expect(frame.getByRole('article').first()).toBeVisible()
    await expect(frame.getByText('Later reading held').first()).toBeVisible()
    other.close()
  })
})
