import { expect, test } from 'vitest'
import { ActorKindSchema } from '@/lib/actor/actor-schema'
import { ArticleKindSchema } from '@/lib/article/article-schema'
import { EventKindSchema } from '@/lib/event/event-schema'
import { CumulativeSchema } from '@/lib/measure/measure-schema'
import { SearchKindSchema } from '@/lib/search/search-query'
import { SourceKindSchema } from '@/lib/source/source-schema'
import {
  NatureSchema,
  PrecisionSchema,
  ReplacementReasonSchema,
} from '@/lib/statistic/statistic-schema'
import { StatusSchema } from '@/lib/statistic/statistic-status'
import { readSchema } from '@/prisma/migrate'
import { COMPUTED_REFUSALS, COMPUTED_ROWS } from '../examples/computed-rows'
import { DATABASE_ROWS } from '../examples/database-rows'
import { SEARCH_REFUSALS } from '../examples/search-rows'
import { insertRow, type Row } from '../support/insert-row'
import { createTestDatabase } from '../support/test-database'

const GOOD_ROWS = [...DATABASE_ROWS, ...COMPUTED_ROWS]

/** What each CHECK refuses: its name, and the columns that spoil a good row of its table. */
const REFUSALS: [check: string, spoilt: Row][] = [
  ...slugs('Article', 'Event', 'Measure', 'Statistic', 'Source', 'Actor', 'Topic', 'Term'),
  ['Article_kind', { kind: 'poem' }],
  ['Article_title', { title: ' ' }],
  ['Article_standfirst', { standfirst: '' }],
  ...days('Article_published'),
  ['Article_covers', { covers: 'March 2025' }],
  ...days('Article_coversFrom', 'Article_coversTo'),
  ['Article_coversSpan', { coversFrom: '2025-04-01' }],
  ...orders('ArticleKeyPoint', 'ArticleUpdate', 'Correction', 'Figure', 'KeyStatistic'),
  ['ArticleKeyPoint_text', { text: '' }],
  ...days('ArticleUpdate_date', 'Correction_date'),
  ['ArticleUpdate_note', { note: '' }],
  ['Correction_note', { note: '' }],
  ['Figure_binding', { binding: 'about:blank' }],
  ['Figure_binding', { binding: 'stat:' }],
  ['Figure_binding', { binding: 'change:only-one' }],
  ['Figure_text', { text: '' }],
  ['Figure_sentence', { sentence: '' }],
  ['Figure_place', { articleSlug: null }],
  ['Figure_place', { eventSlug: 'officials-meet' }],
  ['Figure_statistic', { statisticSlug: null }],
  ['Figure_statistic', { binding: 'plain:name' }],
  ['Figure_base', { binding: 'change:one..other' }],
  ['Figure_base', { baseStatisticSlug: 'arrivals-2025-to-03-04' }],
  ['Figure_caveat', { caveat: ' ' }],
  ['Figure_caveat', { caveat: 'The days differ.' }],
  ['Event_title', { title: '' }],
  ['Event_date', { date: 'spring 2025' }],
  ...days('Event_dateFrom', 'Event_dateTo'),
  ['Event_dateSpan', { dateTo: '2025-03-04' }],
  ['Event_kind', { kind: 'rumour' }],
  ['KeyStatistic_relevance', { relevance: '' }],
  ['Measure_title', { title: '' }],
  ['Measure_definition', { definition: '' }],
  ['Measure_unit', { unit: '' }],
  ['Measure_cumulative', { cumulative: 'decade' }],
  ['Measure_words', { words: '"arrivals"' }],
  ['Measure_caveats', { caveats: '{}' }],
  ['MeasureComparison_because', { because: '' }],
  ['MeasureComparison_other', { otherSlug: 'arrivals' }],
  ['Statistic_locator', { locator: '' }],
  ...orders('Statistic'),
  ['Statistic_written', { written: '' }],
  ['Statistic_high', { high: 3434, highWritten: '3434' }],
  ['Statistic_highWritten', { high: 4000 }],
  ['Statistic_highWritten', { highWritten: '4000' }],
  ['Statistic_unit', { unit: '' }],
  ['Statistic_precision', { precision: 'roughly' }],
  ['Statistic_nature', { nature: 'hoped' }],
  ['Statistic_period', { period: '' }],
  ...days('Statistic_periodFrom', 'Statistic_periodTo', 'Statistic_knownFrom'),
  ['Statistic_periodSpan', { periodTo: '2024-12-31' }],
  ['Statistic_status', { status: 'fine' }],
  ['Statistic_supersededBy', { supersededBySlug: 'arrivals-2025-to-03-05' }],
  ['Evidence_sha256', { sha256: 'abc' }],
  ['Evidence_sha256', { sha256: 'G'.repeat(64) }],
  ...days('Evidence_verifiedOn'),
  ...orders('EvidencePlace'),
  ['EvidencePlace_paragraph', { paragraph: 0 }],
  ['EvidencePlace_written', { written: '' }],
  ['Change_from', { fromSlug: 'arrivals-rise' }],
  ['Change_to', { toSlug: 'arrivals-rise' }],
  ['Change_readings', { fromSlug: 'arrivals-2025-to-03-05' }],
  ['Replacement_replaced', { replacedSlug: 'arrivals-2025-to-03-05' }],
  ['Replacement_reason', { reason: 'whim' }],
  ...days('Withdrawal_date'),
  ['Withdrawal_reason', { reason: '' }],
  ['Withdrawal_replacedBy', { replacedBySlug: 'arrivals-2025-to-03-04' }],
  ['Source_title', { title: '' }],
  ['Source_shortTitle', { shortTitle: '' }],
  ['Source_kind', { kind: 'gossip' }],
  ...days('Source_publishedFrom', 'Source_publishedTo'),
  ['Source_publishedSpan', { publishedTo: '2025-07-10', isDated: false, dateNote: 'Inferred.' }],
  ['Source_isDated', { publishedTo: '2025-07-12' }],
  ['Source_dateNote', { isDated: false }],
  ['Source_url', { url: 'javascript:alert(1)' }],
  ['Source_archivedUrl', { archivedUrl: 'data:text/html,x' }],
  ['Actor_name', { name: '' }],
  ['Actor_kind', { kind: 'crowd' }],
  ['Actor_description', { description: '' }],
  ['Actor_partOf', { partOfSlug: 'home-office' }],
  ['Topic_title', { title: '' }],
  ['Topic_description', { description: '' }],
  ['Term_title', { title: '' }],
  ['Term_aliases', { aliases: '{}' }],
  ['TermSeeAlso_other', { otherSlug: 'return' }],
  ...orders('TermSeeAlso', 'EventSource', 'EventTopic', 'EventActor', 'MeasureTopic'),
  ...orders('ArticleSource', 'ArticleEvent', 'ArticleTopic', 'ArticleActor'),
  ['EventFollows_followed', { followedSlug: 'officials-meet' }],
  ['EventSource_locator', { locator: '' }],
  ['ArticleSource_locator', { locator: '' }],
  ...COMPUTED_REFUSALS,
  ...SEARCH_REFUSALS,
  ...days('SearchDocument_dateFrom', 'SearchDocument_dateTo'),
]

/** The words that lib allows must be the words that the database allows. */
const CHOICES: [check: string, choices: readonly string[]][] = [
  ['Article_kind', ArticleKindSchema.options],
  ['Event_kind', EventKindSchema.options],
  ['Source_kind', SourceKindSchema.options],
  ['Actor_kind', ActorKindSchema.options],
  ['Measure_cumulative', CumulativeSchema.options],
  ['Statistic_precision', PrecisionSchema.options],
  ['Statistic_nature', NatureSchema.options],
  ['Statistic_status', StatusSchema.options],
  ['Replacement_reason', ReplacementReasonSchema.options],
  ['SearchDocument_kind', SearchKindSchema.options],
]

const { client } = await createTestDatabase()
const checks = await listChecks()

test('good rows of every table are accepted', async () => {
  for (const { table, row } of GOOD_ROWS) await insertRow(client, table, row)

  expect(new Set(GOOD_ROWS.map(({ table }) => table))).toEqual(new Set(tablesOfSchema()))
})

test.each(REFUSALS)('%s_check refuses %o', async (check, spoilt) => {
  const table = check.split('_', 1).join()
  const good = GOOD_ROWS.find((example) => example.table === table)?.row

  await expect(insertRow(client, table, { ...good, ...spoilt })).rejects.toThrow(
    `CHECK constraint failed: ${check}_check`,
  )
})

test('every CHECK in the database has a name, and a row here that it refuses', () => {
  const refused = REFUSALS.map(([check]) => `${check}_check`)

  expect(checks.map(({ name }) => name).sort()).toEqual([...new Set(refused)].sort())
})

test.each(CHOICES)('%s_check allows the words that the files may say', (name, choices) => {
  const check = checks.find((candidate) => candidate.name === `${name}_check`)
  const allowed = [...(check?.condition ?? '').matchAll(/'(?<word>[^']+)'/g)]

  expect(allowed.map(({ groups }) => groups?.word)).toEqual(choices)
})

function slugs(...tables: string[]): [string, Row][] {
  const bad = ['', 'Calais', 'two words', 'under_score', '-a', 'a-', 'a--b', 'café']
  return tables.flatMap((table) => bad.map((slug): [string, Row] => [`${table}_slug`, { slug }]))
}

function days(...names: string[]): [string, Row][] {
  const bad = ['', '2025', '2025-3-5', '2025-02-30', '2025-03-05T00:00', 'soon']
  return names.flatMap((check) => {
    const column = check.split('_').slice(1).join()
    return bad.map((day): [string, Row] => [check, { [column]: day }])
  })
}

function orders(...tables: string[]): [string, Row][] {
  return tables.map((table) => [`${table}_displayOrder`, { displayOrder: -1 }])
}

function tablesOfSchema(): string[] {
  return [...readSchema().matchAll(/^model (\w+)/gm)].map(([, name = '']) => name)
}

/** What sqlite_master really holds. A CHECK without a name would be found with the name ''. */
async function listChecks(): Promise<{ name: string; condition: string }[]> {
  const tables = await client.$queryRaw<{ sql: string }[]>`
    SELECT sql FROM sqlite_master WHERE type = 'table'`
  return tables.flatMap(({ sql }) =>
    sql
      .split('\n')
      .filter((line) => line.includes('CHECK'))
      .map((line) => ({
        name: /CONSTRAINT "(?<name>\w+)" CHECK/.exec(line)?.groups?.name ?? '',
        condition: line.slice(line.indexOf('CHECK')),
      })),
  )
}
