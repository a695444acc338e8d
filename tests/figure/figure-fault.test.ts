import { expect, test } from 'vitest'
import { findFigureFault } from '@/lib/figure/figure-fault'
import { listNumbers } from '@/lib/figure/list-numbers'
import { formatFigure, type StatedFigure } from '@/lib/figure/stated-figure'

const ARRIVALS: StatedFigure = {
  value: 3434,
  written: '3434',
  high: null,
  highWritten: null,
  unit: 'people',
  precision: null,
  isChange: false,
}
const PREVENTED: StatedFigure = { ...ARRIVALS, value: 37000, written: '37000', precision: 'over' }
const COUNTED_ROUGHLY: StatedFigure = {
  ...ARRIVALS,
  value: 8200,
  written: '8200',
  precision: 'nearly',
}
const FALL: StatedFigure = {
  ...ARRIVALS,
  value: -5,
  written: '-5',
  unit: 'percent',
  isChange: true,
}
const RISE: StatedFigure = { ...FALL, value: 5, written: '5' }

test.each([
  ['3,434', ARRIVALS],
  ['3 434', ARRIVALS],
  ['over 3,400', ARRIVALS],
  ['more than 3,000', ARRIVALS],
  ['about 3,400', ARRIVALS],
  ['nearly 3,500', ARRIVALS],
  ['over 37,000', PREVENTED],
  ['over 30,000', PREVENTED],
  ['37 thousand or more', { ...PREVENTED, precision: 'at-least' as const }],
  ['almost 8,200', COUNTED_ROUGHLY],
  ['5% lower', FALL],
  ['−5%', FALL],
  ['5%', RISE],
])('%s says the statistic, or what follows from it', (text, stated) => {
  expect(faultOf(text, stated)).toBeNull()
})

test.each([
  ['3,400', ARRIVALS],
  ['3.4 thousand', ARRIVALS],
  ['over 2,000', ARRIVALS],
  ['over 3,500', ARRIVALS],
  ['nearly 4,000', ARRIVALS],
  ['nearly 3,400', ARRIVALS],
  ['about 3,500', ARRIVALS],
  ['up to 3,500', ARRIVALS],
  ['37,000', PREVENTED],
  ['over 38,000', PREVENTED],
  ['at least 37,000', PREVENTED],
  ['over 8,000', COUNTED_ROUGHLY],
  ['about 8,200', COUNTED_ROUGHLY],
  ['5% higher', FALL],
  ['5%', FALL],
  ['−5% higher', FALL],
  ['−5%', RISE],
  ['−5% higher', RISE],
  ['5% lower', RISE],
  ['3,434 organised crime groups', ARRIVALS],
  ['5 percentage points lower', FALL],
])('%s does not say the statistic', (text, stated) => {
  expect(faultOf(text, stated)).toMatch(/\.$/)
})

test.each([ARRIVALS, PREVENTED, COUNTED_ROUGHLY, FALL])(
  'the text that is offered for $written has no fault itself',
  (stated) => {
    expect(faultOf(formatFigure(stated), stated)).toBeNull()
  },
)

function faultOf(text: string, stated: StatedFigure): string | null {
  const [number] = listNumbers(text)
  if (!number) throw new Error(`There is no number in ${text}`)
  return findFigureFault(number, number, stated, [])
}
