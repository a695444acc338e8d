import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { add } = await createExampleDatabase()
await add('Article', { slug: 'a-report', title: 'After [3,434](stat:arrivals-2025-to-03-05)' })
await add('Correction', { articleSlug: 'a-report', date: '2026-12-01', note: 'It was March.' })
await add('Correction', { displayOrder: 1, note: 'The title was wrong.' })
await add('Statistic', { slug: 'z-misread', status: 'withdrawn' })
await add('Statistic', { slug: 'revised', status: 'replaced', supersededBySlug: 'arrivals-rise' })
await add('Statistic', { slug: 'doubtful', status: 'questioned' })
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

test('only statistics that were withdrawn or replaced are listed as changed', async () => {
  expect(
    (await listChangedStatistics()).map(({ slug, status, supersededBy }) => [
      slug,
      status,
      supersededBy?.slug ?? null,
    ]),
  ).toEqual([
    ['revised', 'replaced', 'arrivals-rise'],
    ['z-misread', 'withdrawn', null],
  ])
})
