import { expect, test } from 'vitest'
import { SourceFileSchema } from '@/lib/source/source-schema'

const good = {
  title: 'Statement on returns',
  shortTitle: 'Ministry statement',
  kind: 'official',
  published: '2025-07-11',
}

const undated = {
  ...good,
  published: undefined,
  publishedBetween: '2025-03-06/2025-03-11',
  dateNote: 'It counts to 5 March.',
}

test('a source without statistics has an empty list of them', () => {
  expect(SourceFileSchema.parse(good).statistics).toEqual([])
})

test.each([
  ['that states its day', good],
  ['that does not', undated],
  ['that lets one see no more than its year', { ...undated, publishedBetween: 2025 }],
])('a source may be one %s', (_what, source) => {
  expect(SourceFileSchema.safeParse(source).error).toBeUndefined()
})

test.each([
  ['no date', { ...good, published: undefined }, 'publishedBetween', 'A source needs one date.'],
  ['two dates', { ...undated, published: '2025-03-06' }, 'published', 'A source needs one date.'],
  [
    'a date that nobody knows the reason of',
    { ...undated, dateNote: undefined },
    'dateNote',
    'The date is inferred. Add a dateNote that says from what',
  ],
  ['a month as its day', { ...good, published: '2025-07' }, 'published', 'This is not a day'],
  [
    'an open date',
    { ...undated, publishedBetween: '2025-03-06/..' },
    'publishedBetween',
    'This is not a date of the calendar',
  ],
  [
    'an address that runs code',
    { ...good, url: 'javascript:alert(1)' },
    'url',
    'This is not a web address',
  ],
  [
    'an archived copy that is no address',
    { ...good, archivedUrl: 'www.example.org' },
    'archivedUrl',
    'This is not a web address',
  ],
  ['a publisher without a slug', { ...good, publisher: 'Home Office' }, 'publisher', 'not a slug'],
  ['a kind of its own', { ...good, kind: 'blog' }, 'kind', 'Invalid option'],
  ['a long short title', { ...good, shortTitle: 'a'.repeat(49) }, 'shortTitle', '48 characters'],
  ['a misspelt field', { ...good, titel: 'Statement' }, '', 'Unrecognized key: "titel"'],
  [
    'a statistic without a locator',
    { ...good, statistics: [{ slug: 'a', measure: 'b', value: 1, period: '2025' }] },
    'statistics.0.locator',
    'Invalid input',
  ],
])('a source with %s is refused', (_what, source, path, message) => {
  const issues = SourceFileSchema.safeParse(source).error?.issues

  expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path])
  expect(issues?.[0]?.message).toContain(message)
})
