import { expect, type Page, test } from '@playwright/test'
import { findExample, type PageKind } from '../support/site-pages'

/** Between them they have every sort of thing that can have the focus. */
const KINDS_TO_WALK: PageKind[] = ['home', 'article', 'timeline', 'event', 'measure', 'glossary']
const ENOUGH_STEPS = 600

test.use({ viewport: { width: 390, height: 844 } })

for (const kind of KINDS_TO_WALK) {
  test(`${kind}: the keyboard gets to the end, and what has the focus shows it`, async ({
    page,
    request,
  }) => {
    await page.goto(await findExample(request, kind))
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()

    expect(await listUnseenFocus(page)).toEqual([])
  })
}

test('the skip link is seen when it has the focus, and leads past the masthead', async ({
  page,
}) => {
  await page.goto('/')
  const skipLink = page.getByRole('link', { name: 'Skip to content' })

  await expect(skipLink).not.toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(skipLink).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
})

/** Goes through a page by its keyboard, and lists what had the focus and did not show it. */
async function listUnseenFocus(page: Page): Promise<string[]> {
  const unseen: string[] = []
  for (let step = 0; step < ENOUGH_STEPS; step += 1) {
    const fault = await page.evaluate(describeFocus)
    if (fault === 'end of the page') return unseen
    if (fault !== null) unseen.push(fault)
    await page.keyboard.press('Tab')
  }
  return [...unseen, `the end is not reached in ${ENOUGH_STEPS} steps`]
}

/** Runs in the page. Null when the focus can be seen: an outline, on the screen, not covered. */
function describeFocus(): string | null {
  const element = document.activeElement
  if (element === null || element === document.body) return 'end of the page'
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const name = element.outerHTML.slice(0, 120)
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `no outline: ${name}`
  const [box] = element.getClientRects()
  if (!box) return `no box: ${name}`
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  const isSeen = top !== null && (element.contains(top) || top.contains(element))
  return isSeen ? null : `covered: ${name}`
}
