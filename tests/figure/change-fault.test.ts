import { expect, test } from 'vitest'
import { changeKindOf, findChangeFault, formatChange } from '@/lib/figure/change-fault'
import { listNumbers } from '@/lib/figure/list-numbers'

const RISE = { from: 2983, to: 3434, unit: 'people' } as const
const FALL = { from: 3434, to: 2983, unit: 'people' } as const

test.each([
  ['15% more', RISE],
  ['15.12% more', RISE],
  ['over 15% more', RISE],
  ['about 15% more', RISE],
  ['a rise of 451', RISE],
  ['1.15 times as many', RISE],
  ['13.1% fewer', FALL],
  ['5 percentage points higher', { from: 40, to: 45, unit: 'percent' as const }],
])('%s is what the readings give', (text, readings) => {
  expect(findChangeFault(numberIn(text), readings)).toBeNull()
})

test.each([
  ['16% more', RISE],
  ['15.119% more', RISE],
  ['over 16% more', RISE],
  ['15% fewer', RISE],
  ['a rise of 450', RISE],
  ['doubled', RISE],
  ['13.1%', FALL],
  ['−15.1%', RISE],
  ['−15.1% more', RISE],
  ['up to 20% more', RISE],
])('%s is not what the readings give', (text, readings) => {
  expect(findChangeFault(numberIn(text), readings)).toMatch(/\.$/)
})

test.each(['5%', '5 times', '5'])('the change that is offered in place of %s comes out', (text) => {
  const offered = formatChange(FALL, changeKindOf(numberIn(text)))

  expect(findChangeFault({ ...numberIn(offered) }, FALL)).toBeNull()
})

function numberIn(text: string) {
  const [number] = listNumbers(text)
  if (!number) throw new Error(`There is no number in ${text}`)
  return number
}
