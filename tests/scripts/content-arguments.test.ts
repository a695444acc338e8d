import { expect, test } from 'vitest'
import { readContentArguments } from '@/scripts/content-arguments'

const TODAY = '2026-11-22'
const read = (...words: string[]) => readContentArguments(words, TODAY)

test('nothing given is a check that answers in text', () => {
  expect(read().options).toEqual({ fix: false, day: TODAY, format: 'text' })
})

test('everything may be given at once', () => {
  expect(read('--fix', '--date', '2026-12-31', '--format=json').options).toEqual({
    fix: true,
    day: '2026-12-31',
    format: 'json',
  })
})

test.each([
  [['--mend'], '“--mend” is not understood.'],
  [['content'], '“content” is not understood.'],
  [['--fix=yes'], '“--fix=yes” is not understood.'],
  [['--format'], '“--format” is not understood.'],
  [['--format', 'xml'], 'There is no format xml.'],
  [['--date', '2026-12-31'], 'A date is for --fix alone.'],
  [['--fix', '--date', '2026-02-30'], '2026-02-30 is not a day of the calendar.'],
])('%j is answered with what is wrong and what may be given', (words, problem) => {
  expect(read(...words)).toEqual({
    options: null,
    problem: expect.stringMatching(/^[^.]+\. What may be given: --fix .* --format json\.$/),
  })
  expect(read(...words).problem).toContain(problem)
})
