import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { ComparisonTable } from '@/components/statistic/comparison-table'
import { StatisticTable } from '@/components/statistic/statistic-table'
import { arrivals2024, arrivals2025, arrivalsRise } from '../examples/statistics'
import { attributeOf, findElements, listLinks, nameOf, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

const over8200 = { ...arrivals2025, slug: 'later', written: '8200', precision: 'nearly' } as const

test('a statistic is never shown without its period, source, locator and status', () => {
  const tree = renderTree(
    <StatisticTable caption="Every statistic" statistics={[arrivals2025]} view="full" />,
  )

  expect(findElements(tree, 'caption').map(textOf)).toEqual(['Every statistic'])
  expect(readRows(tree)).toEqual([
    {
      Value: '3,434 people',
      Statistic: 'Small-boat arrivals, year to date',
      Period: '1 January – 5 March 2025',
      Source: 'Report on a plan, 6–11 March 2025, inferred, paragraph 12',
      Status: 'Current',
    },
  ])
})

test('its number leads to its own page, its measure to the measure, its source to the source', () => {
  const tree = renderTree(
    <StatisticTable caption="Every statistic" statistics={[arrivals2025]} view="full" />,
  )

  expect(listLinks(tree)).toEqual([
    { href: arrivals2025.address, text: '3,434 people' },
    { href: '/statistics/arrivals', text: 'Small-boat arrivals, year to date' },
    { href: '/sources/report-on-a-plan', text: 'Report on a plan, 6–11 March 2025, inferred' },
  ])
})

test('a reading that was followed by another says so, and leads there', () => {
  const statistic = { ...arrivals2025, status: 'later-reading', supersededBy: over8200 } as const
  const tree = renderTree(<StatisticTable caption="All" statistics={[statistic]} view="full" />)
  const [number] = findElements(tree, 'a')

  expect(number && nameOf(number)).toBe('3,434 people, later reading held')
  expect(readRows(tree)[0]?.Status).toBe('Later reading held: nearly 8,200')
  expect(listLinks(tree).at(-1)).toEqual({ href: over8200.address, text: 'nearly 8,200' })
})

test.each([
  ['ofArticle', ['Value', 'Statistic', 'Source']],
  ['ofMeasure', ['Value', 'Period', 'Source', 'Known from', 'Status']],
  ['ofSource', ['Value', 'Statistic', 'Period', 'Locator', 'Status']],
] as const)('the view %s leaves out what its page says already', (view, columns) => {
  const tree = renderTree(<StatisticTable caption="All" statistics={[arrivals2025]} view={view} />)

  expect(findElements(tree, 'thead').map(textOf)).toEqual([columns.join('')])
})

test.each([
  [true, '11 March 2025'],
  [false, '11 March 2025 at the latest, inferred'],
])('a reading says from which day it was known (stated: %s): %s', (isDated, day) => {
  const statistic = { ...arrivals2025, source: { ...arrivals2025.source, isDated } }
  const tree = renderTree(
    <StatisticTable caption="All" statistics={[statistic]} view="ofMeasure" />,
  )

  expect(readRows(tree)[0]?.['Known from']).toBe(day)
})

test('each row can be linked to', () => {
  const tree = renderTree(
    <StatisticTable caption="All" statistics={[arrivals2025, arrivalsRise]} view="full" />,
  )
  const [, ...rows] = findElements(tree, 'tr')

  expect(rows.map((row) => attributeOf(row, 'id'))).toEqual([arrivals2025.slug, arrivalsRise.slug])
})

test('a stated change stands beside its two readings and our own arithmetic', () => {
  const tree = renderTree(<ComparisonTable changes={[arrivalsRise]} />)

  expect(readRows(tree)).toEqual([
    { Stated: '15%', Reading: '3,434', Against: '2,983', Calculated: '+15.1%', Result: 'Agrees' },
  ])
  expect(listLinks(tree).map(({ href }) => href)).toEqual([
    arrivalsRise.address,
    arrivals2025.address,
    arrivals2024.address,
  ])
})

test('a change without a base says so in words, and is not calculated', () => {
  const check = {
    verdict: 'cannot-be-checked',
    computed: null,
    reason: 'The base is not given',
  } as const
  const change = { from: null, to: arrivals2025, check }
  const tree = renderTree(<ComparisonTable changes={[{ ...arrivalsRise, change }]} />)

  expect(readRows(tree)[0]).toMatchObject({
    Against: 'not stated',
    Calculated: '–',
    Result: 'Cannot be checked',
  })
})

/** The cells of each row by the heading of their column. */
function readRows(tree: ReturnType<typeof renderTree>): Record<string, string>[] {
  const headings = findElements(tree, 'th').filter(hasRole('columnheader')).map(textOf)
  const [, ...rows] = findElements(tree, 'tr')
  return rows.map((row) => {
    const cells = findElements(row, 'th', 'td').map(textOf)
    return Object.fromEntries(cells.map((cell, index) => [headings[index], cell]))
  })
}

function hasRole(role: string) {
  return (element: Element) => attributeOf(element, 'role') === role
}
