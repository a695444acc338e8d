import type { Page } from '@playwright/test'

/** Answered, narrowed down, corrected, with nothing found, with faults, and everything. */
export const SEARCHES = {
  'with an answer': '/search?q=how+many+boats+crossed+in+March+2025',
  'narrowed down': '/search?q=arrivals&kind=statistic&year=2025',
  'for misspelt words': '/search?q=arivals',
  'without results': '/search?q=zzzzzz+qqqqqq',
  'with faults': '/search?q=boats&topic=none&page=99',
  'for nothing': '/search',
}

/** The heading that says how much was found. */
export function foundOn(page: Page) {
  return page.locator('#results-heading')
}

/** The field that the words are written in. */
export function fieldOf(page: Page) {
  return page.getByRole('searchbox', { name: 'Search for', exact: true })
}

/** Where the results of a page lead, in their order. */
export function listResults(page: Page): Promise<string[]> {
  return page
    .locator('#search-results ol h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
}
