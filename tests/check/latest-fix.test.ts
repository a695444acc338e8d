import { expect, test } from 'vitest'
import { exampleMeasure, exampleSource } from '@/lib/check/example-files'
import { fixChanged, withArticle } from '../support/fixed-folder'

const changedTo = async (body: string, fields = '') => {
  const { text } = await fixChanged(withArticle(fields, body))
  return text.trimEnd().split('\n').at(-1)
}

test.each([
  [
    'The count is [3,434](latest:arrivals) arrivals.',
    'The count is [nearly 8,200](latest:arrivals) arrivals.',
  ],
  ['[3,434 people](latest:arrivals) arrived.', '[Nearly 8,200 people](latest:arrivals) arrived.'],
  [
    'It goes on. [Over 3,400](latest:arrivals) arrived.',
    'It goes on. [Nearly 8,200](latest:arrivals) arrived.',
  ],
  ['Now **[3 434](latest:arrivals)** arrived.', 'Now **[nearly 8,200](latest:arrivals)** arrived.'],
  ['Now [**3,434**](latest:arrivals) arrived.', 'Now [**nearly 8,200**](latest:arrivals) arrived.'],
  ['Now [3,000](latest:arrivals) arrived.', 'Now [nearly 8,200](latest:arrivals) arrived.'],
])('“%s” becomes “%s”', async (before, after) => {
  expect(await changedTo(before)).toBe(after)
})

test.each([
  ['the sentence has a date', 'In March [3,434](latest:arrivals) arrived.'],
  ['an “a” before it may want to be an “an”', 'A [3,434](latest:arrivals) count was made.'],
  ['one becomes many', 'Now [1](latest:arrivals) person arrived.'],
  ['there is no number', 'Now [many](latest:arrivals) arrived.'],
  ['there are two numbers', 'Now [3,434 or 3,435](latest:arrivals) arrived.'],
  ['a word outside of the link qualifies it', 'Now about [3,434](latest:arrivals) arrived.'],
  ['the number is compared', 'Now more than [3,434](latest:arrivals) arrived.'],
  [
    'only the precision is missing, which is no later reading',
    'Now [8,200](latest:arrivals) arrived.',
  ],
  ['a mark stands between the words', 'Now [over **3,400**](latest:arrivals) arrived.'],
  [
    'it stands under a sum',
    'Now [3,434](latest:arrivals), [451 more](change:arrivals-2024..arrivals-2025), arrived.',
  ],
])('nothing is certain where %s', async (_, body) => {
  const { text, changed, left } = await fixChanged(withArticle('', body))

  expect(changed).toEqual([])
  expect(text).toContain(body)
  expect(left).not.toEqual([])
})

test('what an earlier note told stays as it was told', async () => {
  const note = 'updates: [{ on: 2026-11-30, note: "Now at [3,434](latest:arrivals) arrivals." }]'
  const { text, changed } = await fixChanged(withArticle(note, 'It begins.'))

  expect(changed).toEqual([])
  expect(text).toContain('Now at [3,434](latest:arrivals) arrivals.')
})

test('a number that we had misread wants a correction, which nobody writes by itself', async () => {
  const { changed, text } = await fixChanged({
    'measures/count.yaml': exampleMeasure('people'),
    'sources/report.yaml': exampleSource(
      'slug: wrong, measure: count, value: 50, period: 2024, withdrawn: { on: 2026-11-22, reason: Misread. }',
      'slug: right, measure: count, value: 40, period: 2024',
    ),
    'articles/2026/pilot.md': { body: 'They counted [50](latest:count).' },
  })

  expect(changed).toEqual([])
  expect(text).toContain('They counted [50](latest:count).')
})

test('while a source cannot be read, a later reading may be hidden in it', async () => {
  const change = withArticle('', 'Now [3,434](latest:arrivals) arrived.')
  const { changed } = await fixChanged({ ...change, 'sources/memo.yaml': 'title: Memo\n' })

  expect(changed).toEqual([])
})
