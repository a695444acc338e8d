import { expect, test } from 'vitest'
import { FRAMES } from '@/lib/chart/chart-frame'
import { overlaps } from '@/lib/chart/place-labels'
import { layoutReadings } from '@/lib/chart/readings-layout'
import { exactReading, nearlyReading, overReading } from '../examples/chart-readings'

const READINGS = [exactReading, nearlyReading, overReading]

test.each(Object.entries(FRAMES))('no label covers another or leaves the %s', (_, frame) => {
  const { baseline, readings } = layoutReadings(READINGS, { year: 2025, unit: 'people', frame })
  for (const { box, slug } of readings) {
    const others = readings.filter((other) => other.slug !== slug)
    expect(others.filter((other) => overlaps(other.box, box))).toEqual([])
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(frame.width)
    expect(box.top).toBeGreaterThanOrEqual(0)
    expect(box.bottom).toBeLessThanOrEqual(baseline)
  }
})

test.each(Object.entries(FRAMES))('no label covers a mark on the %s', (_, frame) => {
  const { readings } = layoutReadings(READINGS, { year: 2025, unit: 'people', frame })
  const bars = readings.flatMap(({ bar, point }) =>
    bar ? [{ left: bar[0], right: bar[1], top: point.y - 2, bottom: point.y + 2 }] : [],
  )

  for (const { box } of readings) {
    expect(bars.filter((bar) => overlaps(bar, box))).toEqual([])
  }
})

test('hairlines begin at zero, are five at most, and only the top one names the unit', () => {
  const { ticks } = layout()

  expect(ticks.map(({ label }) => label)).toEqual([
    '0',
    '5,000',
    '10,000',
    '15,000',
    '20,000 people',
  ])
})

test('months run from January to that of the last possible day', () => {
  expect(layout().months.map(({ label }) => label)).toEqual([
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'May',
    'Jun',
    'Jul',
  ])
})

test('the line joins the readings from nothing on 1 January', () => {
  const { baseline, join, readings } = layout()

  expect(join?.[0]).toEqual({ x: FRAMES.page.left, y: baseline })
  expect(join?.slice(1)).toEqual(readings.map(({ point }) => point))
})

test('a single reading is not joined to anything', () => {
  const single = layoutReadings([exactReading], { year: 2025, unit: '', frame: FRAMES.column })

  expect(single.join).toBeNull()
  expect(single.readings[0]?.bar).toBeNull()
})

function layout() {
  return layoutReadings(READINGS, { year: 2025, unit: 'people', frame: FRAMES.page })
}
