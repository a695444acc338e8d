import { expect, test } from 'vitest'
import { findCalculationFault, formatCalculation } from '@/lib/figure/calculation'
import { listNumbers } from '@/lib/figure/list-numbers'
import type { LimitedReading } from '@/lib/figure/reading-limits'

const EXACT = reading('3434')
const OVER = reading('20000', 'over')
const NEARLY = reading('8200', 'nearly')
const WHOLE_YEAR = reading('37000', 'over')
const ABOUT = reading('540', 'about')

test.each<[text: string, from: LimitedReading, to: LimitedReading]>([
  ['over 480% more', EXACT, OVER],
  ['over 16,000 more', EXACT, OVER],
  ['over 5.8 times as many', EXACT, OVER],
  ['over 140% more', NEARLY, OVER],
  ['about 10% more', WHOLE_YEAR, reading('41000')],
  ['under 11% more', WHOLE_YEAR, reading('41000')],
  ['about 80% fewer', reading('3000'), ABOUT],
  ['at least 100% more', reading('5'), { ...reading('10'), high: 12 }],
  ['up to 140% more', reading('5'), { ...reading('10'), high: 12 }],
])('%s follows from readings that are given only roughly', (text, from, to) => {
  expect(faultOf(text, from, to)).toBeNull()
})

test.each<[text: string, from: LimitedReading, to: LimitedReading, fault: RegExp]>([
  ['482% more', EXACT, OVER, /more exact than readings/],
  ['nearly 490% more', EXACT, OVER, /more exact than readings/],
  ['over 482% more', EXACT, OVER, /more digits/],
  ['over 490% more', EXACT, OVER, /does not follow/],
  ['over 400% fewer', EXACT, OVER, /make it a fall/],
  ['about 480% more', EXACT, OVER, /does not follow/],
  ['over 10% more', WHOLE_YEAR, reading('41000'), /does not follow/],
  ['about 11% more', WHOLE_YEAR, reading('41472'), /does not follow/],
  ['over 100% more', reading('5'), { ...reading('10'), high: 12 }, /does not follow/],
  ['about 1% more', reading('3434'), reading('3400', 'about'), /too rough to tell/],
  ['about 10% more', reading('-5', 'about'), reading('4'), /too rough to tell/],
])('%s is refused', (text, from, to, fault) => {
  expect(faultOf(text, from, to)).toMatch(fault)
})

test.each([
  ['over 480% higher', 'percent', EXACT, OVER],
  ['over 5.8 times as many', 'times', EXACT, OVER],
  ['over 16,000 more', 'absolute', EXACT, OVER],
  ['over 140% higher', 'percent', NEARLY, OVER],
  ['about 82% lower', 'percent', reading('3000'), ABOUT],
  ['up to 11% higher', 'percent', WHOLE_YEAR, reading('41000')],
  [null, 'percent', EXACT, reading('3400', 'about')],
] as const)('%s is offered as the change in %s', (offered, kind, from, to) => {
  const readings = { from, to, unit: 'people' as const }

  expect(formatCalculation(readings, kind)).toBe(offered)
  expect(offered === null ? null : faultOf(offered, from, to)).toBeNull()
})

function faultOf(text: string, from: LimitedReading, to: LimitedReading) {
  const [number] = listNumbers(text)
  if (!number) throw new Error(`There is no number in ${text}`)
  return findCalculationFault(number, { from, to, unit: 'people' })
}

function reading(written: string, precision: LimitedReading['precision'] = null): LimitedReading {
  return { value: Number(written), high: null, written, precision }
}
