import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** WCAG 2.2 to level AA, and good practice. No rule is switched off, no part of a page left out. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The barriers that axe finds on a page as it stands, a line for each rule. */
export async function runAxe(page: Page): Promise<string[]> {
  // The legacy mode is the one without a second page for each result; only frames need that.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: RULES, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  return violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' ')).slice(0, 3)
    return `${id}: ${places.join(', ')} (${nodes.length})`
  })
}
