import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ComparisonBars } from '@/components/chart/comparison-bars'
import { ReadingsAxis } from '@/components/chart/readings-axis'
import { ReadingsChart } from '@/components/chart/readings-chart'
import { exactReading, nearlyReading, overReading } from '../examples/chart-readings'

const chart = renderToStaticMarkup(
  <ReadingsChart
    id="arrivals"
    title="Small-boat arrivals in 2025"
    unit="people"
    readings={[exactReading, nearlyReading, overReading]}
    size="page"
  />,
)

test('a chart says in words what it draws', () => {
  expect(chart).toContain('role="img"')
  expect(chart).toContain('Small-boat arrivals in 2025</title>')
  expect(chart).toContain(
    '3 readings: 3,434 on 5 March; nearly 8,200 between 6 March and 11 July; over 20,000 between 6 March and 11 July.',
  )
})

test('each drawing is named by ids of its own', () => {
  const ids = [...chart.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  const names = [...chart.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(([, list]) =>
    list!.split(' '),
  )

  expect(ids).toHaveLength(6)
  expect(new Set(ids).size).toBe(6)
  expect(names).toEqual(ids)
})

test('a chart carries no inline style', () => {
  expect(chart).not.toContain('style=')
})

test('bars say their values in words, and the differences beside them', () => {
  const bars = renderToStaticMarkup(
    <ComparisonBars
      id="years"
      title="Arrivals from 1 January to 5 March"
      bars={[
        { label: '2024', value: 2983, written: '2,983', note: '2025 is +15.1%', isSubject: false },
        { label: '2025', value: 3434, written: '3,434', isSubject: true },
      ]}
    />,
  )

  expect(bars).toContain('Arrivals from 1 January to 5 March: 2,983 in 2024; 3,434 in 2025')
  expect(bars).toContain('2025 is +15.1%')
})

test('readings that do not add up are named with their dates', () => {
  const axis = renderToStaticMarkup(
    <ReadingsAxis id="returns" title="Returns" readings={[overReading]} />,
  )

  expect(axis).toContain('Returns: over 20,000, between 6 March and 11 July')
})
