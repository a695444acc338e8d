import { addDays, lastDayOf, LAST_YEAR } from '@/bench/archive-days'
import { pickSourceAfter } from '@/bench/archive-sources'
import type { SeededRandom } from '@/bench/seeded-random'
import { deriveStandings } from '@/lib/statistic/statistic-status'
import type { Prisma } from '@/prisma/generated/client'

type Measure = Prisma.MeasureCreateManyInput
type Source = Prisma.SourceCreateManyInput
type Statistic = Prisma.StatisticCreateManyInput

/** The rows of the statistics of one measure, and of what hangs on them. */
export type StatisticRows = {
  statistics: Statistic[]
  changes: Prisma.ChangeCreateManyInput[]
  replacements: Prisma.ReplacementCreateManyInput[]
  withdrawals: Prisma.WithdrawalCreateManyInput[]
}

type Period = { period: string; periodFrom: string; periodTo: string }

const CUMULATIVE_YEARS = 8
const MONTHLY_YEARS = 20
const REVISIONS = 100
const WITHDRAWN = 5

/**
 * So many statistics of a measure. Of one that adds up through the year, eight chains of 52 weekly
 * readings; of any other, twenty years of months, of which some were revised or withdrawn. The
 * rest are stated changes. Each has the status that the content's own rules give it.
 */
export function makeStatistics(
  random: SeededRandom,
  measure: Measure,
  sources: Source[],
  count: number,
): StatisticRows {
  const periods = measure.cumulative ? listWeeks() : listMonths()
  const readings = periods.map((period, index) =>
    makeReading(random, measure, sources, period, index),
  )
  const revised = measure.cumulative ? [] : readings.slice(0, REVISIONS)
  const revisions = revised.map((reading) => revise(random, sources, reading))
  const counted = [...readings, ...revisions]
  const changes = Array.from({ length: Math.max(0, count - counted.length) }, (_, index) =>
    makeChange(random, readings, index),
  )
  const rows = {
    changes: changes.map(({ from, statistic, to }) => ({
      statisticSlug: statistic.slug,
      fromSlug: from.slug,
      toSlug: to.slug,
    })),
    replacements: revisions.map(({ slug }) => ({
      statisticSlug: slug,
      replacedSlug: slug.replace(/-revised$/, ''),
      reason: 'scheduled-revision',
    })),
    withdrawals: readings.slice(-WITHDRAWN).map(({ slug }) => ({
      statisticSlug: slug,
      date: `${LAST_YEAR + 1}-02-01`,
      reason: 'We had read the wrong row of the table.',
    })),
  }
  const statistics = [...counted, ...changes.map(({ statistic }) => statistic)]
  return { ...rows, statistics: placeAmongOthers(statistics, rows, measure) }
}

/** From 1 January to the end of each week, year by year. */
function listWeeks(): Period[] {
  return Array.from({ length: CUMULATIVE_YEARS * 52 }, (_, index) => {
    const periodFrom = `${LAST_YEAR - CUMULATIVE_YEARS + 1 + Math.floor(index / 52)}-01-01`
    const periodTo = addDays(periodFrom, (index % 52) * 7 + 6)
    return { period: `${periodFrom}/${periodTo}`, periodFrom, periodTo }
  })
}

function listMonths(): Period[] {
  return Array.from({ length: MONTHLY_YEARS * 12 }, (_, index) => {
    const year = LAST_YEAR - MONTHLY_YEARS + 1 + Math.floor(index / 12)
    const period = `${year}-${String((index % 12) + 1).padStart(2, '0')}`
    return { period, periodFrom: `${period}-01`, periodTo: lastDayOf(period) }
  })
}

function makeReading(
  random: SeededRandom,
  measure: Measure,
  sources: Source[],
  period: Period,
  index: number,
): Statistic {
  const value = (measure.cumulative ? (index % 52) * 700 : 900) + random.integer(1, 600)
  return {
    ...period,
    ...statedIn(random, pickSourceAfter(random, sources, period.periodTo)),
    slug: `${measure.slug}-${index}`,
    measureSlug: measure.slug,
    displayOrder: index,
    value,
    written: String(value),
    unit: measure.unit,
    precision: random.pick([null, null, null, 'over', 'about']),
    questioned:
      random.integer(1, 40) === 1 ? 'The document gives another number further on.' : null,
    status: 'current',
  }
}

/** A later source's other number for the same period. */
function revise(random: SeededRandom, sources: Source[], reading: Statistic): Statistic {
  const value = reading.value + random.integer(1, 50)
  return {
    ...reading,
    ...statedIn(random, pickSourceAfter(random, sources, addDays(reading.knownFrom, 200))),
    slug: `${reading.slug}-revised`,
    value,
    written: String(value),
    questioned: null,
  }
}

/** How a reading compares with the one 52 places before it, as the same source states it. */
function makeChange(random: SeededRandom, readings: Statistic[], index: number) {
  const place = 52 + ((index * 3) % (readings.length - 52))
  const [from, to] = [readings[place - 52], readings[place]]
  if (!from || !to) throw new Error(`There is no reading at ${place}`)
  const percent = random.integer(1, 60)
  const statistic = {
    ...to,
    slug: `${to.slug}-on-${index}`,
    value: percent,
    written: String(percent),
    unit: 'percent',
    precision: null,
    questioned: null,
  }
  return { from, statistic, to }
}

function statedIn(random: SeededRandom, { slug, publishedTo }: Source) {
  const locator = `table ${random.integer(1, 40)}`
  return { sourceSlug: slug, knownFrom: publishedTo, locator }
}

function placeAmongOthers(
  statistics: Statistic[],
  rows: Omit<StatisticRows, 'statistics'>,
  measure: Measure,
): Statistic[] {
  const replaced = new Map(
    rows.replacements.map(({ statisticSlug, replacedSlug }) => [statisticSlug, replacedSlug]),
  )
  const changes = new Set(rows.changes.map(({ statisticSlug }) => statisticSlug))
  const withdrawn = new Set(rows.withdrawals.map(({ statisticSlug }) => statisticSlug))
  const standings = deriveStandings(
    statistics.map(({ slug, value, periodFrom = null, periodTo = null, questioned }) => ({
      ...{ slug, value, periodFrom, periodTo },
      measure: measure.slug,
      isCumulative: measure.cumulative !== null,
      isChange: changes.has(slug),
      isPromised: false,
      isQuestioned: questioned !== null,
      withdrawn: withdrawn.has(slug) ? { replacedBy: null } : null,
      replaces: replaced.get(slug) ?? null,
    })),
  )
  return statistics.map((statistic) => {
    const standing = standings.get(statistic.slug)
    if (!standing) throw new Error(`No status was derived for ${statistic.slug}`)
    return { ...statistic, status: standing.status, supersededBySlug: standing.supersededBy }
  })
}
