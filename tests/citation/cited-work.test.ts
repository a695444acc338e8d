import { expect, test } from 'vitest'
import { citeArticle, citeEvent, citeStatistic } from '@/lib/citation/cited-work'
import { talksBegin } from '../examples/articles'
import { officialsMeet } from '../examples/events'
import { SUCCESSION_ROWS } from '../examples/succession-rows'
import { arrivals2025 } from '../examples/statistics'
import { createExampleDatabase } from '../support/example-database'

const { add } = await createExampleDatabase()
for (const { table, row } of SUCCESSION_ROWS) await add(table, row)
const { getStatistic } = await import('@/lib/statistic/statistic-queries')

test('an article is cited in the version of its last change', () => {
  const article = { ...talksBegin, published: '2026-11-22', modified: '2026-11-24' }

  expect(citeArticle(article, '2026-11-25')).toMatchObject({
    title: article.plainTitle,
    address: article.address,
    version: '2026-11-24',
    accessed: '2026-11-25',
    note: '',
  })
})

test('an event is cited with its days, in the version of the archive', () => {
  const { title, version } = citeEvent(officialsMeet, '2026-11-25')

  expect(title).toBe(`${officialsMeet.plainTitle} (5–6 March 2025, date inferred)`)
  expect(version).toBe('2026-11-25')
})

test('a statistic is cited with its place in its source', () => {
  const { title, note } = citeStatistic(arrivals2025, '2026-11-25')

  expect(title).toContain('3,434 people')
  expect(note).toBe('As stated in Report on a plan, 6–11 March 2025, inferred, paragraph 12.')
})

test('a withdrawn statistic says so where it is cited, and why', async () => {
  const { title, note } = await cite('misread')

  expect(title).toMatch(/, withdrawn$/)
  expect(note).toMatch(
    /^As we had read it in .* Was 7, now 8: withdrawn on 24 November 2026 as our own mistake\. Read from a wrong line\.$/,
  )
})

test('so does one that was replaced, read again or questioned', async () => {
  expect((await cite('first-estimate')).title).toMatch(/, replaced$/)
  expect((await cite('first-estimate')).note).toContain('in a scheduled revision')
  expect((await cite('count-to-march')).note).toContain('now over 300 at the last count')
  expect((await cite('doubted')).note).toMatch(/ Questioned: One report\.$/)
})

test('no two kinds of page share the key of a reference', () => {
  const [slug, day] = ['one-in-2025', '2026-11-25']
  const keys = [
    citeArticle({ ...talksBegin, slug }, day).key,
    citeEvent({ ...officialsMeet, slug }, day).key,
    citeStatistic({ ...arrivals2025, slug }, day).key,
  ]

  expect(keys).toEqual([
    'tideline_article_one_in_2025',
    'tideline_event_one_in_2025',
    'tideline_statistic_one_in_2025',
  ])
})

async function cite(slug: string) {
  const statistic = await getStatistic('arrivals', slug)
  if (!statistic) throw new Error(`There is no statistic ${slug}`)
  return citeStatistic(statistic, '2026-11-25')
}
