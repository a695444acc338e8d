import type { Page } from '@playwright/test'

/**
 * How far a page can be scrolled sideways, and the last few elements that reach beyond its
 * right edge; nothing when it fits.
 */
export function listOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const beyond = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => element.outerHTML.slice(0, 120))
    return [`${scrollWidth - clientWidth} px too wide`, ...beyond.slice(-3)]
  })
}
