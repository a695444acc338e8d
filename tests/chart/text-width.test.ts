import { expect, test } from 'vitest'
import { estimateTextWidth, wrapText } from '@/lib/chart/text-width'

test('a longer text is wider, and a larger one in proportion', () => {
  expect(estimateTextWidth('20,000', 22, 'serif')).toBeGreaterThan(
    estimateTextWidth('2,000', 22, 'serif'),
  )
  expect(estimateTextWidth('2,000', 26, 'sans')).toBeCloseTo(
    2 * estimateTextWidth('2,000', 13, 'sans'),
  )
})

test.each([
  ['on 5 March', 24, ['on 5 March']],
  ['between 6 March and 11 July', 24, ['between 6 March', 'and 11 July']],
  ['Since-the-government-came-into-power', 10, ['Since-the-government-came-into-power']],
])('“%s” within %i characters is %j', (text, limit, lines) => {
  expect(wrapText(text, limit)).toEqual(lines)
})
