import 'server-only'
import { z } from 'zod'
import { database } from '@/lib/database'
import { listStatisticRows } from '@/lib/row/row-queries'
import { findAskedPeriod } from '@/lib/search/asked-period'
import { type Candidate, chooseReading } from '@/lib/search/choose-reading'
import { listStatisticIds } from '@/lib/search/hit-queries'
import { toGroupMatch } from '@/lib/search/match-text'
import type { SearchIndex } from '@/lib/search/search-index'
import type { SearchAnswer } from '@/lib/search/search-results'
import type { RankedHit } from '@/lib/search/select-results'
import { type SearchExpression, type SearchTerm, splitWords } from '@/lib/search/split-words'
import { statisticSelect, toStatistic } from '@/lib/statistic/statistic-record'
import { type Status, StatusSchema } from '@/lib/statistic/statistic-status'
import { followStatistics } from '@/lib/statistic/succession-queries'

/** Words that ask for a number. */
const QUESTION = /\b(?:how (?:many|much|often|long)|number of|count of|latest|total)\b/i

/** Where the words of a question may stand: what its measure is called, what it is, or anywhere. */
const FIELDS = ['{names}', '{title names}', '{title headings names body}']

const ANSWERING: Status[] = ['current', 'later-reading', 'questioned']

/**
 * The statistic that answers a question: the only one with the number that is asked for, or the
 * reading of a measure that the words name, of the time that is asked for or else the latest. Null
 * unless one surely does; withdrawn and replaced statistics never do.
 */
export async function getAnswer(
  index: SearchIndex,
  q: string,
  expression: SearchExpression,
  hits: RankedHit[],
): Promise<SearchAnswer | null> {
  const { excluded, groups } = expression
  if (excluded.length > 0 || groups.length === 0 || groups.some(({ length }) => length > 1)) {
    return null
  }
  const asked = findAskedPeriod(q)
  const terms = groups
    .flat()
    .filter(({ start, end }) => !asked || end <= asked.start || start >= asked.end)
  const numbers = terms.flatMap(({ number }) => number ?? [])
  if (numbers.length > 1) return null
  const [number] = numbers
  if (number) return answerWith(await findByNumber(index, number, hits), 'number')
  if (terms.length === 0) return null
  // A statistic that has all the words is among what was found, unless some of them name a time.
  if (!asked && !hits.some(({ id, isComplete }) => isComplete && id <= index.statisticCount)) {
    return null
  }
  const slug = await findByWords(index, terms, asked?.date ?? null, QUESTION.test(q))
  return answerWith(slug, asked ? 'period' : 'latest')
}

async function answerWith(
  slug: string | null,
  reason: SearchAnswer['reason'],
): Promise<SearchAnswer | null> {
  if (slug === null) return null
  const rows = await listStatisticRows(statisticSelect, [slug])
  const [statistic] = await followStatistics(rows.map(toStatistic))
  return statistic ? { statistic, reason } : null
}

/** The only statistic of a value that has all other words of the question as well. */
async function findByNumber(
  { documents }: SearchIndex,
  { value, isPercent }: NonNullable<SearchTerm['number']>,
  hits: RankedHit[],
): Promise<string | null> {
  const found = new Set(
    hits.filter(({ isComplete }) => isComplete).map(({ id }) => documents[id - 1]?.slug),
  )
  const rows = await database.statistic.findMany({
    where: {
      OR: [{ value }, { high: value }],
      status: { in: ANSWERING },
      ...(isPercent && { unit: 'percent' }),
    },
    orderBy: { slug: 'asc' },
    select: { slug: true },
  })
  const [only, ...others] = rows.filter(({ slug }) => found.has(slug))
  return only && others.length === 0 ? only.slug : null
}

async function findByWords(
  index: SearchIndex,
  terms: SearchTerm[],
  asked: string | null,
  isQuestion: boolean,
): Promise<string | null> {
  const matches = FIELDS.flatMap((fields) =>
    terms.map((term) => `${fields} : (${toGroupMatch([term])})`),
  )
  const found = await listStatisticIds(matches, index.statisticCount)
  const [asWord, inName, anywhere] = FIELDS.map((_, place) =>
    found.slice(place * terms.length, (place + 1) * terms.length),
  )
  const ids = listCommon(anywhere ?? []).filter((id) => asWord?.some((ofTerm) => ofTerm.has(id)))
  const candidates = await listCandidates(
    ids.map((id) => ({
      slug: index.documents[id - 1]?.slug ?? '',
      isNamed: inName?.every((ofTerm) => ofTerm.has(id)) ?? false,
    })),
  )
  const telling = candidates.filter(
    ({ isNamed, titleWords }) =>
      isQuestion || (isNamed && (asked !== null || terms.length * 2 >= titleWords)),
  )
  return chooseReading(telling, asked)?.slug ?? null
}

function listCommon([first, ...others]: Set<number>[]): number[] {
  return [...(first ?? [])].filter((id) => others.every((other) => other.has(id)))
}

/** Readings; changes only where nothing else is known of their measure. */
async function listCandidates(
  named: { slug: string; isNamed: boolean }[],
): Promise<(Candidate & { titleWords: number })[]> {
  const isNamed = new Map(named.map((one) => [one.slug, one.isNamed]))
  const rows = await database.statistic.findMany({
    where: {
      slug: { in: named.map(({ slug }) => slug) },
      status: { in: ANSWERING },
      OR: [{ change: null }, { measure: { statistics: { none: { change: null } } } }],
    },
    orderBy: { slug: 'asc' },
    select: candidateSelect,
  })
  return rows.map(({ measure, status, ...row }) => ({
    ...row,
    measure: measure.slug,
    title: measure.title,
    isCumulative: measure.cumulative !== null,
    words: z.array(z.string()).parse(measure.words),
    status: StatusSchema.parse(status),
    isNamed: isNamed.get(row.slug) ?? false,
    titleWords: splitWords(measure.title).groups.length,
  }))
}

const candidateSelect = {
  slug: true,
  unit: true,
  status: true,
  periodFrom: true,
  periodTo: true,
  measure: { select: { slug: true, title: true, words: true, cumulative: true } },
} as const
