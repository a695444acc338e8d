import type { Root } from 'hast'
import { expect, test } from 'vitest'
import { DensityStrip } from '@/components/timeline/density-strip'
import { attributeOf, findElements, listLinks, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'
import { arrivals2025, earlierArrivals } from '../examples/statistics'
import { pagedView, returnsView, wholeView } from '../examples/timeline-views'

test('the strip is an ordered list of links to the years, each with its count in words', () => {
  const [list] = findElements(renderTree(<DensityStrip view={wholeView} />), 'ol')
  const items = list ? findElements(list, 'li') : []

  expect(items.map(textOf)).toEqual([
    '2022 1 event',
    '2023 none held',
    '2024 none held',
    '2025 1 event',
  ])
  expect(list && listLinks(list).map(({ href }) => href)).toEqual([
    ...['#y2022', '#y2023', '#y2024', '#y2025'],
  ])
})

test('a filtered strip does not call its empty years gaps of the archive', () => {
  expect(textOf(renderTree(<DensityStrip view={returnsView} />))).not.toContain('none held')
})

test('every drawing is hidden from those who cannot see it', () => {
  for (const view of [wholeView, pagedView, withReadings()]) {
    const drawings = findElements(renderTree(<DensityStrip view={view} />), 'svg').filter(
      (drawing) => attributeOf(drawing, 'className') !== 'overflow-visible',
    )

    expect(drawings.length).toBeGreaterThanOrEqual(4)
    expect(drawings.filter((drawing) => attributeOf(drawing, 'ariaHidden') !== 'true')).toEqual([])
  }
})

test('a table says the same, with a link to each month', () => {
  const [table] = findElements(renderTree(<DensityStrip view={wholeView} />), 'table')
  const rows = table ? findElements(table, 'tr').map(textOf) : []

  expect(rows).toEqual([
    'YearEventsBy month',
    '20221Month not stated 1',
    '20230',
    '20240',
    '20251March 1',
  ])
  expect(table && listLinks(table).map(({ href }) => href)).toEqual([
    ...['#y2022', '#m2022', '#y2023', '#y2024', '#y2025', '#m2025-03'],
  ])
})

test('the readings of the chosen measure stand in their years, and in a table with their sources', () => {
  const tree = renderTree(<DensityStrip view={withReadings()} />)
  const dots = findElements(tree, 'circle')
  const table = findElements(tree, 'table')[1]

  expect(dots).toHaveLength(2)
  expect(findElements(tree, 'text').map(textOf)).toEqual(['2,983', '3,434'])
  expect(table && listLinks(table).map(({ href }) => href)).toEqual([
    ...[earlierArrivals.address, '/sources/report-on-a-plan'],
    ...[arrivals2025.address, '/sources/report-on-a-plan'],
  ])
})

test('readings that there is no room for are on the page of their measure', () => {
  const tree = renderTree(<DensityStrip view={{ ...withReadings(), earlierReadings: 1200 }} />)

  expect(textOf(tree)).toContain('1,200 earlier readings stand on the page of the measure.')
})

test('what was withdrawn or replaced is not drawn', () => {
  const readings = [
    { ...earlierArrivals, status: 'replaced' } as const,
    { ...arrivals2025, status: 'withdrawn' } as const,
  ]

  expect(
    findElements(renderTree(<DensityStrip view={{ ...wholeView, readings }} />), 'circle'),
  ).toEqual([])
})

test('many events are drawn as bars, one for each month', () => {
  const tree = renderTree(<DensityStrip view={pagedView} />)

  expect(listBars(tree)).toEqual([
    'M51.5 72h7v-68h-7z',
    '',
    '',
    'M1.5 72h7v-41h-7zM21.5 72h7v-68h-7z',
  ])
  expect(textOf(tree)).toContain('2022 25 events')
  expect(textOf(tree)).not.toContain('date inferred')
})

test('where nothing is found there is no strip', () => {
  const view = { ...wholeView, events: [], total: 0, months: [] }

  expect(textOf(renderTree(<DensityStrip view={view} />))).toBe('')
})

function withReadings() {
  return { ...wholeView, readings: [earlierArrivals, arrivals2025] }
}

/** What each year draws above its months. */
function listBars(tree: Root): string[] {
  return findElements(tree, 'svg').map((drawing) => {
    const path = findElements(drawing, 'path').at(-1)
    return path ? attributeOf(path, 'd') : ''
  })
}
