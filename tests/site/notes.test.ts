import { expect, type Page, test } from '@playwright/test'
import { findExample } from '../support/site-pages'
import { runAxe } from '../support/run-axe'

test('a figure opens its note from the keyboard, without scripts, and gives the focus back', async ({
  browser,
  request,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(await findExample(request, 'article'))
  const figure = firstFigure(page)
  await figure.focus()
  await page.keyboard.press('Enter')
  const note = page.locator('[popover]:popover-open')

  await expect(note).toBeVisible()
  for (const word of ['Period', 'Source', 'Stated by', 'Status', 'Permanent page']) {
    await expect(note).toContainText(word)
  }
  await page.keyboard.press('Tab')
  await expect(note.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
  await expect(figure).toBeFocused()
})

test('the close button is in sight however long the note is, and closes it', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 })
  await page.goto(await findExample(request, 'article'))
  await firstFigure(page).click()
  const note = page.locator('[popover]:popover-open')
  const close = note.getByRole('button', { name: 'Close' })

  expect(await note.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true)
  await expect(close).toBeInViewport({ ratio: 1 })
  await close.click()
  await expect(note).toHaveCount(0)
})

for (const width of [390, 1280]) {
  test(`axe finds nothing on an open note at ${width} pixels`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(await findExample(request, 'article'))
    await firstFigure(page).click()

    expect(await runAxe(page)).toEqual([])
  })
}

test('on paper every figure has the number of its note, and the notes stand below', async ({
  page,
  request,
}) => {
  await page.goto(await findExample(request, 'article'))
  await page.emulateMedia({ media: 'print' })

  await expect(page.getByRole('heading', { name: 'Numbered notes' })).toBeVisible()
  await expect(page.locator('[popover]').first()).toBeVisible()
  await expect(page.locator('[popover]').last()).toBeVisible()
})

test('the list of an article’s figures is there as CSV and as JSON', async ({ page, request }) => {
  const address = await findExample(request, 'article numbers')
  await page.goto(address)
  const rows = await page.getByRole('row').count()
  const csv = await request.get(`${address}.csv`)
  const json = await request.get(`${address}.json`)

  expect(csv.headers()['content-type']).toContain('text/csv')
  expect((await csv.text()).trimEnd().split('\r\n')).toHaveLength(rows)
  const { count } = await json.json()
  expect(count.traced + count.exempt).toBe(rows - 1)
})

function firstFigure(page: Page) {
  return page.getByRole('button', { name: /^Source of / }).first()
}
