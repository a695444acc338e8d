import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { CONTENT_TREE } from '../examples/content-tree'
import { loadTree, type TreeChange } from '../support/load-tree'
import { createTemporaryFolder } from '../support/temporary-folder'
import { openClient } from '../support/test-database'

const folder = createTemporaryFolder()

test('what was written comes out of the database as it was written', async () => {
  const { client } = await load('plain')

  expect(await client.statistic.findUnique({ where: { slug: 'arrivals-2025' } })).toMatchObject({
    measureSlug: 'arrivals',
    sourceSlug: 'statement',
    locator: 'paragraph 12',
    displayOrder: 1,
    value: 3434,
    written: '3434',
    unit: 'people',
    periodFrom: '2025-01-01',
    periodTo: '2025-03-05',
    knownFrom: '2025-07-11',
    status: 'current',
  })
  expect(await client.change.findMany()).toEqual([
    { statisticSlug: 'arrivals-2025-on-2024', fromSlug: 'arrivals-2024', toSlug: 'arrivals-2025' },
  ])
  expect(await client.measure.findMany()).toMatchObject([
    { slug: 'arrivals', cumulative: 'year', words: ['arrivals', 'arrived'], caveats: [] },
  ])
  expect(await client.keyStatistic.findMany()).toMatchObject([
    { eventSlug: 'talks', statisticSlug: 'arrivals-2025-on-2024', displayOrder: 0 },
  ])
  expect(await client.term.findMany()).toMatchObject([{ slug: 'pilot', aliases: ['trial'] }])
})

test('the first paragraph of an event is its summary, the rest its text', async () => {
  const file = 'events/talks.md'
  const body = 'First [3,434](stat:arrivals-2025).\n\n## Then\n\nThe rest.\n'
  const { client } = await load('summary', {
    [file]: `${CONTENT_TREE[file]?.split('---\n\n')[0]}---\n\n${body}`,
  })

  expect(await client.event.findMany()).toMatchObject([
    {
      dateFrom: '2025-03-05',
      dateTo: '2025-03-06',
      summary: '<p>First <a href="stat:arrivals-2025">3,434</a>.</p>',
      body: '<h2 id="then">Then</h2>\n<p>The rest.</p>',
    },
  ])
})

test('a draft is left out, unless it is asked for', async () => {
  const file = 'terms/draft.md'
  const draft = { [file]: '---\ntitle: Unready\ndraft: true\n---\n\nA word.\n' }
  const slugs = async (name: string, includeDrafts: boolean) => {
    const { client } = await load(name, draft, includeDrafts)
    return (await client.term.findMany({ orderBy: { slug: 'asc' } })).map(({ slug, isDraft }) => [
      slug,
      isDraft,
    ])
  }

  expect(await slugs('published', false)).toEqual([['pilot', false]])
  expect(await slugs('drafted', true)).toEqual([
    ['draft', true],
    ['pilot', false],
  ])
})

test.each<[string, TreeChange, RegExp]>([
  ['names a source that is not there', { 'sources/statement.yaml': null }, /refer to records/],
  ['says something that the schema refuses', { 'actors/home-office.yaml': 'name: H\n' }, /kind/],
  ['is no YAML', { 'topics/returns.yaml': 'title: [' }, /flow/i],
  [
    'has two records of one name',
    { 'sources/again.yaml': CONTENT_TREE['sources/statement.yaml'] ?? '' },
    /unique/i,
  ],
  [
    'says something that the database refuses',
    { 'topics/returns.yaml': 'title: " "\ndescription: d\n' },
    /CHECK constraint failed: Topic_title_check/,
  ],
])(
  'content that %s leaves the old database as it was, byte for byte',
  async (name, change, error) => {
    const { file } = await load(name)
    const before = readFileSync(file)

    await expect(loadTree(file, change)).rejects.toThrow(error)
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(path.dirname(file))).toEqual(['content.db'])
  },
)

test('a first load that fails leaves nothing behind', async () => {
  const file = path.join(folder, 'first', 'content.db')

  await expect(loadTree(file, { 'sources/statement.yaml': null })).rejects.toThrow()
  expect(readdirSync(path.dirname(file))).toEqual([])
})

test('whoever reads goes on reading the old record, and the next reader finds the new one', async () => {
  const { file, client } = await load('replaced')
  expect(await client.term.count()).toBe(1)
  await loadTree(file, { 'terms/pilot.md': null })

  expect(await client.term.count()).toBe(1)
  expect(await openClient(file).term.count()).toBe(0)
  expect(readdirSync(path.dirname(file))).toEqual(['content.db'])
})

test('the same content gives the same bytes', async () => {
  const first = await load('once')
  await new Promise((resolve) => setTimeout(resolve, 5)) // so that a time of day would show
  const second = await load('twice')

  expect(readFileSync(first.file).equals(readFileSync(second.file))).toBe(true)
})

test('a loaded database is whole, measured, and needs no file beside it', async () => {
  const { file, client } = await load('sound')
  const ask = (question: string) => client.$queryRawUnsafe(question)

  expect(await ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(await ask('PRAGMA foreign_key_check')).toEqual([])
  expect(await ask('PRAGMA journal_mode')).toEqual([{ journal_mode: 'delete' }])
  expect(await ask("SELECT stat FROM sqlite_stat1 WHERE tbl = 'Statistic'")).not.toEqual([])
  expect(readdirSync(path.dirname(file))).toEqual(['content.db'])
})

test('a count that grows is overtaken by the next, also of two that end on one day', async () => {
  const { client } = await load('growing', {
    'sources/report.yaml': [
      'title: Report',
      'shortTitle: Report',
      'kind: not-stated',
      'publishedBetween: 2025-03-06/2025-07-11',
      'dateNote: It counts beyond 5 March.',
      'statistics:',
      ...[8200, 20000].map(
        (value) =>
          `  - { slug: to-${value}, measure: arrivals, value: ${value}, period: 2025-01-01/publication, periodNote: To date., locator: title }`,
      ),
    ].join('\n'),
  })
  const statistics = await client.statistic.findMany({ orderBy: { value: 'asc' } })

  expect(
    statistics.map(({ slug, periodTo, status, supersededBySlug }) => [
      slug,
      periodTo,
      status,
      supersededBySlug,
    ]),
  ).toEqual([
    ['arrivals-2025-on-2024', '2025-03-05', 'current', null],
    ['arrivals-2024', '2024-03-05', 'current', null],
    ['arrivals-2025', '2025-03-05', 'later-reading', 'to-8200'],
    ['to-8200', '2025-07-11', 'later-reading', 'to-20000'],
    ['to-20000', '2025-07-11', 'current', null],
  ])
})

async function load(name: string, change: TreeChange = {}, includeDrafts = false) {
  const file = path.join(folder, name.replaceAll(' ', '-'), 'content.db')
  await loadTree(file, change, includeDrafts)
  return { file, client: openClient(file) }
}
