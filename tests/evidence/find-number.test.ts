import { expect, test } from 'vitest'
import { findNumber } from '@/lib/evidence/find-number'
import type { WantedNumber } from '@/lib/evidence/wanted-number'

const WANTED: WantedNumber = {
  name: '',
  value: 0,
  high: null,
  unit: 'people',
  precision: null,
  isChange: false,
}
const find = (text: string, wanted: Partial<WantedNumber>) =>
  findNumber(text, { ...WANTED, ...wanted })?.text ?? null

test.each<[string, Partial<WantedNumber>, string]>([
  ['Some 3,434 came.', { value: 3434 }, 'Some 3,434'],
  ['In all 3 434 came.', { value: 3434 }, '3 434'],
  ['About 3.4 thousand came.', { value: 3400, precision: 'about' }, 'About 3.4 thousand'],
  ['Fifty-five people came.', { value: 55 }, 'Fifty-five'],
  ['It named two groups.', { value: 2, unit: 'groups' }, 'two'],
  ['Ten thousand came.', { value: 10000 }, 'Ten thousand'],
  ['Between 10,000 and 12,000 came.', { value: 10000, high: 12000 }, 'Between 10,000 and 12,000'],
  ['It is 15% of all.', { value: 15, unit: 'percent' }, '15%'],
  ['It is 15 per cent of all.', { value: 15, unit: 'percent' }, '15 per cent'],
  ['It is fifteen percent of all.', { value: 15, unit: 'percent' }, 'fifteen percent'],
  ['One in three of all.', { value: 33, unit: 'percent' }, 'One in three'],
  ['Up 2 percentage points.', { value: 2, unit: 'percentage-points' }, '2 percentage points'],
  ['It costs €72.2m.', { value: 72_200_000, unit: 'euros' }, '€72.2m'],
  ['It costs €72.2 million.', { value: 72_200_000, unit: 'euros' }, '€72.2 million'],
  [
    'It costs up to 72.2 million euros.',
    { value: 72_200_000, unit: 'euros', precision: 'up-to' },
    'up to 72.2 million euros',
  ],
])('“%s” says it', (text, wanted, written) => {
  expect(find(text, wanted)).toBe(written)
})

test.each<[string, Partial<WantedNumber>]>([
  ['It costs £72.2 million.', { value: 72_200_000, unit: 'euros' }],
  ['It costs 72.2 million.', { value: 72_200_000, unit: 'euros' }],
  ['Some 15 came.', { value: 15, unit: 'percent' }],
  ['It is 15% of all.', { value: 15 }],
  ['It is 15 percentage points higher.', { value: 15, unit: 'percent' }],
  ['Between 10,000 and 12,000 came.', { value: 10000 }],
  ['Some 3,443 came.', { value: 3434 }],
  ['It was so in 2024.', { value: 2024 }],
  ['It was on 5 March.', { value: 5 }],
  ['', { value: 0 }],
])('“%s” does not', (text, wanted) => {
  expect(find(text, wanted)).toBeNull()
})

test('of two places that say the number, the one that is as exact is taken', () => {
  const text = 'They hoped for 30,000 and had over 30,000.'

  expect(find(text, { value: 30000, precision: 'over' })).toBe('over 30,000')
  expect(find(text, { value: 30000 })).toBe('30,000')
  expect(find(text, { value: 30000, precision: 'about' })).toBe('30,000')
})

test('a fall is a change below nought, and the words must not speak against it', () => {
  const change = { unit: 'percent', isChange: true } as const

  expect(find('Arrivals fell by 15%.', { ...change, value: -15 })).toBe('15%')
  expect(find('Arrivals fell by 15%.', { ...change, value: 15 })).toBeNull()
  expect(find('Arrivals grew by 15%.', { ...change, value: -15 })).toBeNull()
  expect(find('They stated 15%.', { ...change, value: -15 })).toBe('15%')
  expect(find('They doubled.', { ...change, unit: 'times', value: 2 })).not.toBeNull()
})
