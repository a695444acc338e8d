import { expect, test } from 'vitest'
import { SUCCESSION_ROWS } from '../examples/succession-rows'
import { createExampleDatabase } from '../support/example-database'

const { add } = await createExampleDatabase()
await add('Article', { slug: 'a-report', title: 'After [3,434](stat:arrivals-2025-to-03-05)' })
await add('Correction', { articleSlug: 'a-report', date: '2026-12-01', note: 'It was March.' })
await add('Correction', { displayOrder: 1, note: 'The title was wrong.' })
for (const { table, row } of SUCCESSION_ROWS) await add(table, row)
const { formatSuccession } = await import('@/lib/statistic/format-succession')
const { listChangedStatistics, listCorrections } =
  await import('@/lib/correction/correction-queries')

test('corrections are listed newest first, those of one day as their article lists them', async () => {
  expect(
    (await listCorrections()).map(({ date, note, article }) => [date, note, article.title]),
  ).toEqual([
    ['2026-12-01', 'It was March.', 'After 3,434'],
    ['2026-11-22', 'The date of the talks was wrong.', 'Talks begin'],
    ['2026-11-22', 'The title was wrong.', 'Talks begin'],
  ])
})

test('a correction leads to its article and carries the figures of it', async () => {
  const [, correction] = await listCorrections()

  expect(correction?.article.address).toBe('/articles/talks-begin')
  expect(correction?.figures.map(({ binding }) => binding)).toEqual([
    'stat:arrivals-2025-to-03-05',
    'plain:illustration',
  ])
})

test('statistics that were withdrawn or replaced are listed with what followed, the latest change first', async () => {
  const changed = await listChangedStatistics()

  expect(changed.map((statistic) => [statistic.slug, formatSuccession(statistic)])).toEqual([
    ['misread', 'Was 7, now 8: withdrawn on 24 November 2026 as our own mistake.'],
    [
      'never-stated',
      'Was 5: withdrawn on 24 November 2026 as our own mistake, and nothing took its place.',
    ],
    [
      'revision',
      'Was 11, now 40 at the last count that we hold, to 31 December 2023: replaced with 12 by 30 September 2025 because what is counted was redefined.',
    ],
    [
      'first-estimate',
      'Was 10, now 40 at the last count that we hold, to 31 December 2023: replaced with 11 on 11 July 2025 in a scheduled revision, then replaced with 12 by 30 September 2025 because what is counted was redefined.',
    ],
  ])
})
