import { expect, test } from 'vitest'
import { layoutBars } from '@/lib/chart/bar-layout'
import { estimateTextWidth } from '@/lib/chart/text-width'

const BARS = [
  { label: '2024', value: 2983, written: '2,983', note: '2025 is +15.1%', isSubject: false },
  { label: '2025', value: 3434, written: '3,434', isSubject: true },
]

test('bars are in proportion from zero', () => {
  const [first, second] = layoutBars(BARS, 480).bars

  expect(first!.length / second!.length).toBeCloseTo(2983 / 3434, 2)
})

test('the words after a bar stay within the drawing', () => {
  const { bars, left, width } = layoutBars(BARS, 480)
  const ends = bars.map(
    ({ length, note, written }) =>
      left + length + 8 + estimateTextWidth(`${written} ${note ?? ''}`.trim(), 13, 'sans'),
  )

  expect(Math.max(...ends)).toBeLessThanOrEqual(width)
})
