import { expect, type Page, test } from '@playwright/test'
import { listOverflow } from '../support/list-overflow'
import { findExample, KINDS } from '../support/site-pages'

/** What a reader may set for ease of reading (WCAG 2.2, 1.4.12). */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`

for (const kind of KINDS) {
  test(`${kind}: fits into 320 pixels, also when text is spaced`, async ({ page, request }) => {
    const address = await findExample(request, kind)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(address)
    expect.soft(await listOverflow(page), address).toEqual([])
    await addReadersStyle(page, TEXT_SPACING)
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 640 })
      expect.soft(await listOverflow(page), `${address} spaced, at ${width}`).toEqual([])
      expect.soft(await listCutOff(page), `${address} spaced, at ${width}`).toEqual([])
    }
  })
}

/** The policy of a page has no say in what a reader's own browser does to it. */
function addReadersStyle(page: Page, text: string): Promise<void> {
  return page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, text)
}

/** The elements that hide words of theirs which do not fit, so that no scrolling gets there. */
function listCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const isCutOff = (element: HTMLElement) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
      return (
        (hides(overflowX) && scrollWidth > clientWidth) ||
        (hides(overflowY) && scrollHeight > clientHeight)
      )
    }
    return [
      ...document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *, .sr-only, .sr-only *)'),
    ]
      .filter(isCutOff)
      .map((element) => element.outerHTML.slice(0, 120))
  })
}
