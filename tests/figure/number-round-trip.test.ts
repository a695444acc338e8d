import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listNumbers } from '@/lib/figure/list-numbers'
import {
  type FormattedStatistic,
  formatStatistic,
  formatValue,
  formatWithUnit,
} from '@/lib/statistic/format-statistic'
import { PrecisionSchema } from '@/lib/statistic/statistic-schema'
import { UNITS, type Unit } from '@/lib/statistic/units'
import { ValueSchema } from '@/lib/statistic/value'

/** The units that a number says by itself; every other is a noun that is counted. */
const SIGNS: Partial<Record<Unit, string>> = { percent: 'percent', euros: 'euros' }
const WORDS: Partial<Record<Unit, string>> = {
  ...SIGNS,
  times: 'times',
  'percentage-points': 'percentage-points',
}

test('a statistic that is written out is read back with value, unit and precision', () => {
  fc.assert(
    fc.property(anyStatistic(), (statistic) => {
      expectReading(formatStatistic(statistic), statistic, SIGNS, statistic.precision)
      expectReading(formatWithUnit(statistic), statistic, WORDS, statistic.precision)
      expectReading(formatValue(statistic), statistic, SIGNS, null)
    }),
    { numRuns: 1000 },
  )
})

test('a statistic inside a sentence is read back too', () => {
  const sentence = fc.constantFrom(
    ['In 2025 it gave ', ' for that year.'],
    ['On 5 March, ', ' in paragraph 12 (see page 3).'],
    ['It says “', '”; the first of two.'],
    ['The count – ', ' – stands in COVID-19 papers at 10:30.'],
  )
  fc.assert(
    fc.property(anyStatistic(), sentence, (statistic, [before, after]) => {
      const text = formatWithUnit(statistic)
      const figures = listNumbers(`${before}${text}${after}`).filter(
        ({ kind }) => kind === 'figure',
      )
      expect(figures).toHaveLength(1)
      expect(text.startsWith(figures[0]?.text ?? '-')).toBe(true)
      expect(figures[0]).toMatchObject(valuesOf(statistic))
    }),
    { numRuns: 1000 },
  )
})

function expectReading(
  text: string,
  statistic: FormattedStatistic,
  units: Partial<Record<Unit, string>>,
  precision: string | null,
): void {
  const unit = units[statistic.unit] ?? null
  expect(listNumbers(text)).toMatchObject([
    { kind: 'figure', start: 0, ...valuesOf(statistic), unit, precision },
  ])
}

function valuesOf({ written, highWritten }: FormattedStatistic) {
  const high = highWritten === null ? null : ValueSchema.parse(highWritten).value
  return { value: ValueSchema.parse(written).value, high, written, highWritten }
}

function anyStatistic(): fc.Arbitrary<FormattedStatistic> {
  const unit = fc.constantFrom(...(Object.keys(UNITS) as Unit[])) // keys of a constant
  const precision = fc.option(fc.constantFrom(...PrecisionSchema.options))
  return fc
    .record({ written: anyWritten(), highWritten: fc.option(anyWritten()), unit, precision })
    .filter(({ written, highWritten }) => highWritten === null || isRange(written, highWritten))
}

/** "5–7 million" is five million to every reader, so no file may mean five by it. */
function isRange(low: string, high: string): boolean {
  const saysScaleOnce = /[a-z]/.test(high) && !/[a-z]/.test(low)
  return !saysScaleOnce && ValueSchema.parse(low).value < ValueSchema.parse(high).value
}

function anyWritten(): fc.Arbitrary<string> {
  const whole = fc.oneof(fc.nat(30), fc.nat(3000), fc.nat(), fc.maxSafeNat()).map(String)
  const decimals = fc.oneof(
    fc.constant(''),
    fc.integer({ min: 0, max: 999 }).map((n) => `.${n}`),
  )
  const word = fc.constantFrom('', '', ' thousand', ' million', ' billion')
  return fc
    .tuple(fc.boolean(), whole, decimals, word)
    .map(([isNegative, ...parts]) => `${isNegative ? '-' : ''}${parts.join('')}`)
    .filter((written) => !/^-0(\.0+)?( |$)/.test(written))
}
