import { expect, type Page, test } from '@playwright/test'
import { listOverflow } from '../support/list-overflow'
import { runAxe } from '../support/run-axe'
import { countOf, eventsOf, listShown } from '../support/timeline-pages'

/** Filtered, of an earlier day, with readings, with nothing, with faults; in a frame. */
const VIEWS = {
  filtered: '/timeline?topic=arrivals&from=2025',
  'of an earlier day': '/timeline?known=2025-04-30',
  'with readings': '/timeline?measure=small-boat-arrivals-year-to-date&sort=oldest',
  empty: '/timeline?topic=funding&kind=meeting',
  'with faults': '/timeline?topic=none&from=2025&to=2022',
  'in a frame': '/embed/timeline?topic=arrivals',
}
const WIDTHS = [390, 1280]
const PHONE = { width: 390, height: 844 }

// A page is looked at when it stands still.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const [name, address] of Object.entries(VIEWS)) {
  test(`a view ${name}: axe finds nothing, in the light and the dark, narrow and wide`, async ({
    page,
  }) => {
    await page.goto(address)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect.soft(await runAxe(page), `${width} pixels, ${colorScheme}`).toEqual([])
      }
    }
  })

  test(`a view ${name}: fits into 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(address)

    expect(await listOverflow(page)).toEqual([])
  })
}

test('everything of the form is reached and used by the keyboard', async ({ page }) => {
  await page.goto('/timeline')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/timeline#main')
  await tabTo(page, 'Skip to the events')
  for (const label of ['Topic', 'Actor', 'Kind', 'Measure', 'Source']) await tabTo(page, label)
  await tabTo(page, 'Text')
  await page.keyboard.type('ridens')
  for (const label of ['From', 'To', 'As known on', 'Order', 'Apply']) await tabTo(page, label)
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL('/timeline?q=ridens')
  await expect(countOf(page)).toHaveText('1 event found')
  expect(await listShown(page)).toEqual(['ridens-escorts-boat'])
})

test('a skip link leads past the form to the events', async ({ page }) => {
  await page.goto('/timeline?topic=arrivals')
  await page.getByRole('link', { name: 'Skip to the events' }).focus()
  await expect(page.getByRole('link', { name: 'Skip to the events' })).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL('/timeline?topic=arrivals#events')
  await page.keyboard.press('Tab')
  await expect(page.locator('#events').locator(':focus')).toHaveCount(1)
})

test('no single letter does anything', async ({ page }) => {
  await page.goto('/timeline')
  const before = await page.getByRole('main').innerHTML()
  for (const key of 'abcdefghijklmnopqrstuvwxyz/?') await page.keyboard.press(key)

  await expect(page).toHaveURL('/timeline')
  expect(await page.getByRole('main').innerHTML()).toBe(before)
})

test('the parts of the page have their landmarks', async ({ page }) => {
  await page.goto('/timeline?topic=returns')

  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(page.getByRole('navigation', { name: 'Years' })).toHaveCount(1)
  await expect(page.getByRole('form', { name: 'Filter the timeline' })).toHaveCount(1)
  await expect(page.getByRole('region', { name: /events found/ })).toHaveCount(1)
})

test('on a phone the form is a sheet that opens, is sent and closes', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto('/timeline')
  const form = page.getByRole('form', { name: 'Filter the timeline' })
  await expect(form).toBeHidden()
  await page.getByRole('button', { name: 'Filter and date' }).click()
  await expect(form).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await page.getByRole('button', { name: 'Filter and date' }).click()
  await page.getByLabel('Text', { exact: true }).fill('ridens')
  await page.getByRole('button', { name: 'Apply' }).click()

  await expect(page).toHaveURL('/timeline?q=ridens')
  await expect(form).toBeHidden()
  await expect(countOf(page)).toHaveText('1 event found')
})

test('on paper a view says what it was asked for, and has its events without the form', async ({
  page,
}) => {
  await page.goto('/timeline?topic=arrivals&known=2025-04-30')
  await page.emulateMedia({ media: 'print' })

  await expect(page.getByText(/\/timeline\?topic=arrivals&known=2025-04-30/)).toBeVisible()
  await expect(page.getByText('As known on 30 April 2025').first()).toBeVisible()
  await expect(page.getByRole('form')).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^Remove/ })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'iCalendar' })).toHaveCount(0)
  for (const event of await eventsOf(page).all()) await expect(event).toBeVisible()
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)
  expect(pages?.length).toBeGreaterThan(0)
  expect(pages?.length).toBeLessThan(6)
})

/** Goes on by the key until something of this name has the focus, but not around the page. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(nameOfFocus)) === name) return
  }
  throw new Error(`The keyboard does not get to “${name}”`)
}

/** Runs in the page. */
function nameOfFocus(): string {
  const element = document.activeElement
  const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement
  const [label] = labels ? [...(element.labels ?? [])] : []
  return (label ?? element)?.textContent?.trim() ?? ''
}
