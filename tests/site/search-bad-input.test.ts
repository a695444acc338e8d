import { expect, test } from '@playwright/test'
import { fieldOf, foundOn } from '../support/search-pages'

/** What a page of ours never says: the insides of a program, or the place of a file. */
const INSIDES = /\bat \w+ \(|node_modules|Prisma|SQLITE|fts5|\.tsx?:\d|Internal Server Error/

const BAD: Record<string, { query: string; says: string }> = {
  'an unknown topic': { query: 'q=boats&topic=none', says: 'There is no topic “none”' },
  'an unknown kind': { query: 'q=boats&kind=party', says: 'There is no kind of result “party”' },
  'a parameter given twice': { query: 'kind=event&kind=term', says: 'More than one kind' },
  'a page past the last': { query: 'q=boats&page=99', says: 'no page 99, so the first is shown' },
  'a reversed range': { query: 'from=2025&to=2022', says: 'so both are left out' },
  'a thousand characters': { query: `q=${'x'.repeat(1000)}`, says: 'may have 200' },
  'signs alone': { query: 'q=%21%3F', says: 'no letter or digit to search for' },
  'names that every object has': {
    query: 'constructor=1&toString=3&topic=none',
    says: 'There is no topic “none”',
  },
  'a NUL': { query: 'q=%00', says: 'no letter or digit to search for' },
}

for (const [what, { query, says }] of Object.entries(BAD)) {
  test(`${what}: the page says what was left out, and answers all the same`, async ({ page }) => {
    const response = await page.goto(`/search?${query}`)

    expect(response?.status()).toBe(200)
    await expect(page.getByRole('main')).toContainText(says)
    expect(await page.locator('body').innerText()).not.toMatch(INSIDES)
    await expect(foundOn(page)).toHaveText(/result|Nothing in the archive/)
  })
}

for (const q of [
  '<script>alert(1)</script> boats',
  '"><img src=x onerror=alert(1)> boats',
  'boats" OR title: NEAR(',
  "boats'; DROP TABLE Statistic; --",
  '日本 𝔘𝔫𝔦 ‮ boats é',
]) {
  test(`“${q}” comes back as the text that it is`, async ({ page }) => {
    const opened: string[] = []
    page.on('dialog', (dialog) => {
      opened.push(dialog.message())
      void dialog.dismiss()
    })
    const response = await page.goto(`/search?q=${encodeURIComponent(q)}`)

    expect(response?.status()).toBe(200)
    await expect(fieldOf(page)).toHaveValue(q)
    expect(await page.locator('main script, main img').count()).toBe(0)
    expect(opened).toEqual([])
  })
}
