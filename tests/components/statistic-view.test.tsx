import { expect, test } from 'vitest'
import { SUCCESSION_ROWS } from '../examples/succession-rows'
import { createExampleDatabase } from '../support/example-database'
import { findElements, listLinks, nameOf, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

const { add } = await createExampleDatabase()
for (const { table, row } of SUCCESSION_ROWS) await add(table, row)
const { ChangedStatistics } = await import('@/components/correction/changed-statistics')
const { StatisticView } = await import('@/components/statistic/statistic-view')
const { getStatistic } = await import('@/lib/statistic/statistic-queries')
const { listChangedStatistics } = await import('@/lib/correction/correction-queries')

test.each([
  [
    'count-to-march',
    'Was 100 to 31 March 2024, now over 300 at the last count that we hold, by 30 September 2025.',
    ['count-to-now', 'count-to-june', 'count-to-now'],
  ],
  ['count-to-now', 'Reads further than 200 to 30 June 2024.', ['count-to-june']],
  [
    'first-estimate',
    'Was 10, now 40 at the last count that we hold, to 31 December 2023: replaced with 11 on 11 July 2025 in a scheduled revision, then replaced with 12 by 30 September 2025 because what is counted was redefined.',
    ['whole-year', 'revision', 'redefined', 'whole-year'],
  ],
  [
    'redefined',
    'Took the place of 11, replaced by 30 September 2025 because what is counted was redefined.',
    ['revision', 'whole-year'],
  ],
  ['misread', 'Was 7, now 8: withdrawn on 24 November 2026 as our own mistake.', ['read-again']],
  [
    'read-again',
    'Took the place of 7, withdrawn on 24 November 2026 as our own mistake.',
    ['misread'],
  ],
  [
    'never-stated',
    'Was 5: withdrawn on 24 November 2026 as our own mistake, and nothing took its place.',
    [],
  ],
])('the page of %s says what came before and after, and leads there', async (slug, text, links) => {
  const section = sectionOf(await renderStatistic(slug), 'Before and after')

  expect(section && textOf(section)).toContain(text)
  expect(section && listLinks(section).map(({ href }) => href.split('/').at(-1))).toEqual(links)
})

test('the page of what stands as it is has nothing before or after', async () => {
  expect(sectionOf(await renderStatistic('doubted'), 'Before and after')).toBeUndefined()
})

test('the page of our mistake says when and why, and is cited as withdrawn', async () => {
  const tree = await renderStatistic('misread')
  const words = textOf(tree)

  expect(words).toContain('Withdrawn on 24 November 2026. Read from a wrong line.')
  expect(words).toMatch(/‘Small-boat arrivals, year to date: 7 people \([^)]*2022\), withdrawn’/)
})

test('the page of a replaced number is cited as replaced, that of any other as it is', async () => {
  expect(textOf(await renderStatistic('first-estimate'))).toContain(', replaced’')
  expect(textOf(await renderStatistic('doubted'))).toMatch(/people \([^)]*\)’/)
})

test('a page says where and when the number was found, or that it was not looked up', async () => {
  expect(textOf(await renderStatistic('arrivals-2025-to-03-05'))).toContain(
    'Found in our kept copy of the source, paragraph 12, as “3,434”, on 22 November 2026',
  )
  expect(textOf(await renderStatistic('doubted'))).toContain('Not verified against a kept copy')
})

test('a number that another source contradicts says so in a line, and leads to both', async () => {
  await add('Source', { slug: 'other', shortTitle: 'Other report' })
  const days = { period: '2020', periodFrom: '2020-01-01', periodTo: '2020-12-31' }
  await add('Statistic', {
    ...days,
    slug: 'nine',
    sourceSlug: 'other',
    value: 9,
    written: '9',
  })
  const [note] = findElements(await renderStatistic('doubted'), 'div').filter((element) =>
    textOf(element).startsWith('The sources disagree.'),
  )

  expect(note && textOf(note)).toBe(
    'The sources disagree. About the same days Other report, 11 July 2025 says 9. Compare them side by side.',
  )
  expect(note && listLinks(note).map(({ href }) => href)).toEqual([
    '/statistics/arrivals/nine',
    '/statistics/arrivals#disagreements',
  ])
})

test('the list of corrections says of each number what followed and why, and leads there', async () => {
  const tree = renderTree(<ChangedStatistics statistics={await listChangedStatistics()} />)
  const rows = findElements(tree, 'tr').slice(1)

  expect(rows.map((row) => nameOf(findElements(row, 'a')[0] ?? row))).toEqual([
    '7 people, withdrawn',
    '5 people, withdrawn',
    '11 people, replaced',
    '10 people, replaced',
  ])
  expect(rows[0] && textOf(rows[0])).toContain(
    'now 8: withdrawn on 24 November 2026 as our own mistake.Read from a wrong line.',
  )
  expect(rows[3] && textOf(rows[3])).toContain('in a scheduled revision')
  expect(rows[0] && listLinks(rows[0]).map(({ href }) => href)).toContain(
    '/statistics/arrivals/read-again',
  )
})

test('where nothing was withdrawn or replaced, that is said', () => {
  expect(textOf(renderTree(<ChangedStatistics statistics={[]} />))).toContain(
    'No statistic has been withdrawn or replaced so far.',
  )
})

async function renderStatistic(slug: string) {
  const statistic = await getStatistic('arrivals', slug)
  if (!statistic) throw new Error(`There is no statistic ${slug}`)
  return renderTree(<StatisticView statistic={statistic} recordedTo="2026-11-25" />)
}

function sectionOf(tree: Awaited<ReturnType<typeof renderStatistic>>, heading: string) {
  return findElements(tree, 'section').find((section) =>
    findElements(section, 'h2').some((title) => textOf(title) === heading),
  )
}
