import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type FormattedStatistic,
  formatNature,
  formatPrecision,
  formatStatistic,
  formatValue,
  formatWithUnit,
} from '@/lib/statistic/format-statistic'

test.each([
  [{ written: '3434' }, '3,434', '3,434 people'],
  [{ written: '210' }, '210', '210 people'],
  [{ written: '1234567' }, '1,234,567', '1,234,567 people'],
  [{ written: '1000' }, '1,000', '1,000 people'],
  [{ written: '1' }, '1', '1 person'],
  [{ written: '1', highWritten: '2' }, '1–2', '1–2 people'],
  [{ written: '0' }, '0', '0 people'],
  [{ written: '1', unit: 'years' }, '1', '1 year'],
  [{ written: '400', unit: 'years' }, '400', '400 years'],
  [{ written: '72.2 million', unit: 'euros' }, '€72.2 million', '€72.2 million'],
  [{ written: '-5 million', unit: 'euros' }, '−€5 million', '−€5 million'],
  [{ written: '15', unit: 'percent' }, '15%', '15%'],
  [{ written: '15.0', unit: 'percent' }, '15.0%', '15.0%'],
  [{ written: '-5', unit: 'percent' }, '−5%', '−5%'],
  [{ written: '2.5', unit: 'percentage-points' }, '2.5', '2.5 percentage points'],
  [{ written: '2', unit: 'times' }, '2', '2 times'],
  [{ written: '51', unit: 'activity-not-defined' }, '51', '51'],
  [{ written: '12345.6789' }, '12,345.6789', '12,345.6789 people'],
  [{ written: '10000', highWritten: '12000' }, '10,000–12,000', '10,000–12,000 people'],
  [{ written: '10', highWritten: '12.5', unit: 'percent' }, '10–12.5%', '10–12.5%'],
  [{ written: '-5', highWritten: '-3', unit: 'percent' }, '−5–−3%', '−5–−3%'],
  [{ written: '900 thousand', highWritten: '1.1 million' }, '900 thousand–1.1 million', null],
  [{ written: '1378000000' }, '1,378,000,000', '1,378,000,000 people'],
] as const)('%j reads %s', (differences, value, withUnit) => {
  expect(formatValue(statistic(differences))).toBe(value)
  expect(formatStatistic(statistic(differences))).toBe(value)
  expect(formatWithUnit(statistic(differences))).toBe(withUnit ?? `${value} people`)
})

test.each([
  ['about', 'about 3,434'],
  ['over', 'over 3,434'],
  ['at-least', 'at least 3,434'],
  ['up-to', 'up to 3,434'],
  ['nearly', 'nearly 3,434'],
] as const)('a number given as %s reads %s, and its value alone does not', (precision, text) => {
  const rough = statistic({ written: '3434', precision })

  expect(formatStatistic(rough)).toBe(text)
  expect(formatWithUnit(rough)).toBe(`${text} people`)
  expect(formatValue(rough)).toBe('3,434')
  expect(formatPrecision(precision)).toBe(text.replace(' 3,434', ''))
})

test('a bare number has no word of precision', () => {
  expect(formatPrecision(null)).toBeNull()
})

test('a number that was promised says that it was not counted', () => {
  expect(formatNature('agreed')).toBe('Agreed, not counted')
  expect(formatNature('planned')).toBe('Planned, not counted')
  expect(formatNature(null)).toBeNull()
})

test('a reader sees every digit of the source, and none besides', () => {
  const anyNumber = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 21n }), fc.stringMatching(/^(\.\d{1,5})?$/))
    .map((parts) => parts.join(''))

  fc.assert(
    fc.property(anyNumber, (written) => {
      const value = formatValue(statistic({ written }))

      expect(value.replaceAll(',', '')).toBe(written)
      expect(value).toMatch(/^\d{1,3}(,\d{3})*(\.\d+)?$/)
    }),
  )
})

function statistic(differences: Partial<FormattedStatistic>): FormattedStatistic {
  return { written: '', highWritten: null, unit: 'people', precision: null, ...differences }
}
