import { expect, test } from '@playwright/test'
import { textOf } from '../support/html-tree'
import { metaOf, readPage } from '../support/site-pages'
import {
  countOf,
  inBrowser,
  listShown,
  requestChoices,
  requestSlugs,
  WAYS,
} from '../support/timeline-pages'
import {
  listWrittenEvents,
  listWrittenSources,
  measuresOf,
  type WrittenEvent,
} from '../support/written-content'

const EVENTS = listWrittenEvents()
const SOURCES = listWrittenSources()

/** What each filter asks of an event, said once more and simply. */
const CONDITIONS: Record<string, (event: WrittenEvent, value: string) => boolean> = {
  topic: ({ topics }, value) => topics.includes(value),
  actor: ({ actors }, value) => actors.includes(value),
  kind: ({ kind }, value) => kind === value,
  measure: (event, value) => measuresOf(event, SOURCES).includes(value),
  source: ({ sources }, value) => sources.some(({ source }) => source === value),
  from: ({ last }, value) => last >= value,
  to: ({ first }, value) => first <= `${value}-12-31`,
}

const FACETS = ['topic', 'actor', 'kind', 'measure', 'source']

for (const name of FACETS) {
  test(`by ${name}: the count beside each choice is that of its events`, async ({ request }) => {
    const choices = await requestChoices(request, '/timeline', name)

    expect(choices.length).toBeGreaterThan(4)
    for (const { count, label, value } of choices) {
      const found = await requestSlugs(request, `/timeline?${name}=${value}`)
      expect.soft(found, label).toEqual(listWanted({ [name]: value }))
      expect.soft(found.length, label).toBe(count)
    }
  })
}

test('under a condition the counts are those of both together', async ({ request }) => {
  for (const name of ['topic', 'kind', 'source']) {
    for (const { count, value } of await requestChoices(request, '/timeline?from=2025', name)) {
      const address = `/timeline?${name}=${value}&from=2025`
      const found = await requestSlugs(request, address)
      expect.soft(found, address).toEqual(listWanted({ [name]: value, from: '2025' }))
      expect.soft(found.length, address).toBe(count)
    }
  }
})

test('conditions hold together', async ({ request }) => {
  const combinations: Record<string, string>[] = [
    { topic: 'arrivals', kind: 'reading' },
    { topic: 'returns', actor: 'keir-starmer', source: 'uk-statement-pilot' },
    { kind: 'reading', measure: 'small-boat-arrivals-year-to-date', from: '2025' },
    { topic: 'enforcement', from: '2022', to: '2022' },
    { from: '2023', to: '2024' },
  ]
  for (const combination of combinations) {
    const address = `/timeline?${new URLSearchParams(combination)}`
    const wanted = listWanted(combination)
    expect.soft(wanted.length, address).toBeGreaterThan(0)
    expect.soft(await requestSlugs(request, address), address).toEqual(wanted)
  }
})

test('a text is found in titles, summaries, names and figures, whatever its case and accents', async ({
  request,
}) => {
  const ridens = ['ridens-escorts-boat']
  for (const text of ['Ridens', 'RIDENS median', 'ridens boat escorts']) {
    const found = await requestSlugs(request, `/timeline?q=${encodeURIComponent(text)}`)
    expect.soft(found, text).toEqual(ridens)
  }
  expect(await requestSlugs(request, '/timeline?q=gerald+darmanin')).toEqual(
    await requestSlugs(request, '/timeline?q=G%C3%A9rald+Darmanin'),
  )
  expect(await requestSlugs(request, '/timeline?q=3434')).toContain(
    'arrivals-to-5-march-2025-reported',
  )
})

for (const { how, javaScriptEnabled } of WAYS) {
  test(`${how} the form asks for a view, and its address can be kept`, async ({ browser }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/timeline')
      await page.getByLabel('Text', { exact: true }).fill('arrivals')
      await page.getByLabel('Kind', { exact: true }).selectOption('reading')
      await page.getByLabel('From', { exact: true }).selectOption('2025')
      await page.getByRole('button', { name: 'Apply' }).click()
      await expect(page).toHaveURL('/timeline?kind=reading&from=2025&q=arrivals')
      const shown = await listShown(page)

      expect(shown.length).toBeGreaterThan(1)
      await expect(countOf(page)).toHaveText(`${shown.length} events found`)
      await page.goto('/')
      await page.goto('/timeline?kind=reading&from=2025&q=arrivals')
      expect(await listShown(page)).toEqual(shown)
      await expect(page.getByLabel('Text', { exact: true })).toHaveValue('arrivals')
      await expect(page.getByLabel('Kind', { exact: true })).toHaveValue('reading')
      await expect(page.getByLabel('From', { exact: true })).toHaveValue('2025')
    })
  })

  test(`${how} a chip takes away one condition and keeps the others`, async ({ browser }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/timeline?topic=arrivals&kind=reading&from=2025')
      const conditions = page.getByRole('list', { name: 'Conditions' })
      await expect(conditions.getByRole('link')).toHaveText([
        /^Topic: Arrivals/,
        /^Kind: Reading/,
        /^From: 2025/,
        'Clear all',
      ])
      await conditions.getByRole('link', { name: 'Remove kind: Reading' }).click()

      await expect(page).toHaveURL('/timeline?topic=arrivals&from=2025')
      await expect(countOf(page)).toHaveText(/events found/)
      await expect(conditions.getByRole('link')).toHaveCount(3)
      expect(await listShown(page)).toEqual(listWanted({ topic: 'arrivals', from: '2025' }))
      await conditions.getByRole('link', { name: 'Clear all' }).click()
      await expect(page).toHaveURL('/timeline')
      await expect(countOf(page)).toHaveText(`${EVENTS.length} events`)
    })
  })

  test(`${how} a view without events says so, and offers the ways on`, async ({ browser }) => {
    await inBrowser(browser, javaScriptEnabled, async (page) => {
      await page.goto('/timeline?topic=funding&kind=meeting')
      const main = page.getByRole('main')

      await expect(countOf(page)).toHaveText('No event found')
      await expect(main).toContainText('That is not a finding that nothing happened')
      await expect(main.getByRole('link', { name: 'the whole timeline' })).toBeVisible()
      await main.getByRole('link', { name: 'without kind: Meeting' }).click()
      await expect(page).toHaveURL('/timeline?topic=funding')
      await expect.poll(() => listShown(page)).toEqual(listWanted({ topic: 'funding' }))
    })
  })
}

test('an address as a form sends it is led to the one without its empty parts', async ({
  page,
}) => {
  await page.goto('/timeline?topic=returns&actor=&kind=&q=&from=&to=&known=&sort=newest')

  await expect(page).toHaveURL('/timeline?topic=returns')
})

test('a view has a title of its own, and search engines are to find the whole', async ({
  request,
}) => {
  const view = await readPage(request, '/timeline?topic=returns&from=2025')
  const whole = await readPage(request, '/timeline')

  expect(textOf(view.tree)).toContain('Topic: Returns')
  expect(metaOf(view, 'robots')).toContain('noindex')
  expect(metaOf(whole, 'robots')).not.toContain('noindex')
})

function listWanted(conditions: Record<string, string>): string[] {
  return EVENTS.filter((event) =>
    Object.entries(conditions).every(([name, value]) => CONDITIONS[name]?.(event, value)),
  ).map(({ slug }) => slug)
}
