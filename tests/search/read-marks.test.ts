import { expect, test } from 'vitest'
import { keepNumbersWhole } from '@/lib/search/number-tokens'
import { countMarks, MARK_END, MARK_START, readMarks } from '@/lib/search/read-marks'

const MARKED = `Over ${MARK_START}${keepNumbersWhole('3,434')}${MARK_END} <people> & more`

test('a marked text comes in parts, its numbers as they were written', () => {
  expect(readMarks(MARKED)).toEqual([
    { text: 'Over ', isMatch: false },
    { text: '3,434', isMatch: true },
    { text: ' <people> & more', isMatch: false },
  ])
})

test('a text without marks is one part, and an empty one none', () => {
  expect(readMarks('Small boat')).toEqual([{ text: 'Small boat', isMatch: false }])
  expect(readMarks('')).toEqual([])
})

test('marks are counted', () => {
  expect(countMarks(MARKED + MARKED)).toBe(2)
  expect(countMarks('Small boat')).toBe(0)
})
