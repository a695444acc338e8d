import { expect, test } from 'vitest'
import { readEvidenceArguments } from '@/scripts/evidence-arguments'

test('a folder is named, and a day if it is to be written down', () => {
  expect(readEvidenceArguments(['copies']).options).toEqual({ copies: 'copies', date: null })
  expect(readEvidenceArguments(['--date', '2026-11-22', 'copies']).options).toEqual({
    copies: 'copies',
    date: '2026-11-22',
  })
})

test.each([
  [[], /^Name the folder/],
  [['one', 'two'], /^Name the folder/],
  [['copies', '--day', '2026-11-22'], /^Name the folder/],
  [['copies', '--date'], /^Name the folder/],
  [['copies', '--date', '2026-02-30'], /^2026-02-30 is not a day of the calendar\. Name/],
])('%j is answered with what to write', (words, problem) => {
  expect(readEvidenceArguments(words)).toEqual({
    options: null,
    problem: expect.stringMatching(problem),
  })
})
