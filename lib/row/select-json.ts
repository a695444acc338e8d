/** A Prisma `select`: columns, and relations with a `select` of their own. */
export type Select = { [field: string]: true | RelationSelect }

type Direction = 'asc' | 'desc'
type Order = { [column: string]: Direction }
type RelationSelect = { select: Select; orderBy?: Order | readonly Order[] }

/** Where a relation leads: the rows of `table` whose `column` holds what `of` holds here. */
type Relation = { table: string; column: string; of: string; isList: boolean }

/** The relations that can be selected, by table. Whoever selects another one adds it here. */
const RELATIONS: Record<string, Record<string, Relation>> = {
  Article: {
    keyPoints: listOf('ArticleKeyPoint', 'articleSlug'),
    updates: listOf('ArticleUpdate', 'articleSlug'),
    corrections: listOf('Correction', 'articleSlug'),
    topics: listOf('ArticleTopic', 'articleSlug'),
    actors: listOf('ArticleActor', 'articleSlug'),
    events: listOf('ArticleEvent', 'articleSlug'),
    sources: listOf('ArticleSource', 'articleSlug'),
    figures: listOf('Figure', 'articleSlug'),
    related: listOf('RelatedArticle', 'articleSlug'),
  },
  ArticleTopic: { topic: named('Topic', 'topicSlug') },
  ArticleActor: { actor: named('Actor', 'actorSlug') },
  ArticleSource: { source: named('Source', 'sourceSlug') },
  Event: {
    topics: listOf('EventTopic', 'eventSlug'),
    actors: listOf('EventActor', 'eventSlug'),
    sources: listOf('EventSource', 'eventSlug'),
    keyStatistics: listOf('KeyStatistic', 'eventSlug'),
    figures: listOf('Figure', 'eventSlug'),
  },
  EventTopic: { topic: named('Topic', 'topicSlug') },
  EventActor: { actor: named('Actor', 'actorSlug') },
  EventSource: { source: named('Source', 'sourceSlug') },
  KeyStatistic: { statistic: named('Statistic', 'statisticSlug') },
  Figure: {
    statistic: named('Statistic', 'statisticSlug'),
    baseStatistic: named('Statistic', 'baseStatisticSlug'),
  },
  Measure: {
    topics: listOf('MeasureTopic', 'measureSlug'),
    notComparable: listOf('MeasureComparison', 'measureSlug'),
    notComparableFor: listOf('MeasureComparison', 'otherSlug'),
  },
  RelatedArticle: { related: named('Article', 'relatedSlug') },
  Source: { publisher: named('Actor', 'publisherSlug') },
  Statistic: {
    measure: named('Measure', 'measureSlug'),
    source: named('Source', 'sourceSlug'),
    statedBy: named('Actor', 'statedBySlug'),
    supersededBy: named('Statistic', 'supersededBySlug'),
    change: oneOf('Change', 'statisticSlug'),
    withdrawal: oneOf('Withdrawal', 'statisticSlug'),
    replacement: oneOf('Replacement', 'statisticSlug'),
    replacedBy: oneOf('Replacement', 'replacedSlug'),
    evidence: oneOf('Evidence', 'statisticSlug'),
  },
  Term: { seeAlso: listOf('TermSeeAlso', 'termSlug') },
  Change: { from: named('Statistic', 'fromSlug'), to: named('Statistic', 'toSlug') },
  Withdrawal: { replacedBy: named('Statistic', 'replacedBySlug') },
  Evidence: { places: { ...listOf('EvidencePlace', 'statisticSlug'), of: 'statisticSlug' } },
}

/** SQLite keeps these as 0 and 1. */
const BOOLEANS = new Set(['isDated', 'isDraft', 'isTextAlike'])

/** SQLite keeps these as text. */
const JSONS = new Set(['aliases', 'caveats', 'words'])

/**
 * A Prisma `select` as one SQL expression, which gives each row of `table` (known by `alias`) as
 * JSON in the shape in which Prisma gives it. Where Prisma asks once for every relation, this
 * asks once: forty events take 5 ms in place of 90. Throws for what it cannot select.
 */
export function selectJson(table: string, alias: string, select: Select): string {
  const fields = Object.entries(select).map(([field, wanted]) => {
    const value = wanted === true ? columnOf(alias, field) : relationOf(table, alias, field, wanted)
    return `'${field}', ${value}`
  })
  return `json_object(${fields.join(', ')})`
}

function columnOf(alias: string, column: string): string {
  const value = `${alias}."${column}"`
  if (JSONS.has(column)) return `json(${value})`
  return BOOLEANS.has(column) ? `json(iif(${value}, 'true', 'false'))` : value
}

function relationOf(table: string, alias: string, field: string, wanted: RelationSelect): string {
  const relation = RELATIONS[table]?.[field]
  if (!relation) throw new Error(`${table}.${field} is not among the relations of select-json.ts`)
  const other = `${alias}_${field}`
  const row = selectJson(relation.table, other, wanted.select)
  const rows = relation.isList ? `json_group_array(${row}${orderOf(other, wanted)})` : row
  const isIts = `${other}."${relation.column}" = ${alias}."${relation.of}"`
  return `json((SELECT ${rows} FROM "${relation.table}" ${other} WHERE ${isIts}))`
}

function orderOf(alias: string, { orderBy }: RelationSelect): string {
  if (orderBy === undefined) throw new Error('A list of rows needs an order')
  const terms = [orderBy].flat().flatMap((order) => Object.entries(order))
  return ` ORDER BY ${terms.map(([column, direction]) => `${alias}."${column}" ${direction}`).join(', ')}`
}

function listOf(table: string, column: string): Relation {
  return { table, column, of: 'slug', isList: true }
}

function oneOf(table: string, column: string): Relation {
  return { table, column, of: 'slug', isList: false }
}

function named(table: string, of: string): Relation {
  return { table, column: 'slug', of, isList: false }
}
