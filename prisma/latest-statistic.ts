import { findLatestReading } from '@/lib/statistic/latest-reading'
import type { Facts } from '@/prisma/read-facts'
import { type PlacedStatistic, standingsOf } from '@/prisma/statistic-rows'

/** The statistic that `latest:` stands for, by measure; throws where a measure has none. */
export function latestStatisticOf(
  statistics: PlacedStatistic[],
  facts: Facts,
): (measure: string) => PlacedStatistic {
  const known = new Map<string, PlacedStatistic>()
  return (measure) => {
    const latest = known.get(measure) ?? findLatest(measure, statistics, facts)
    known.set(measure, latest)
    return latest
  }
}

function findLatest(measure: string, all: PlacedStatistic[], facts: Facts): PlacedStatistic {
  const isCumulative = facts.measures.some(({ slug, file }) => slug === measure && file.cumulative)
  // What takes the place of a statistic counts the same thing, so the others decide nothing.
  const statistics = all.filter((statistic) => statistic.measure === measure)
  const standings = standingsOf(statistics, facts)
  const readings = statistics.map((statistic) => ({
    slug: statistic.slug,
    value: statistic.value.value,
    periodTo: statistic.periodTo,
    change: statistic.change ?? null,
    nature: statistic.nature ?? null,
    status: standings(statistic.slug).status,
    statistic,
  }))
  const latest = findLatestReading(readings, isCumulative)
  if (!latest) throw new Error(`The measure ${measure} has no single reading that is its latest`)
  return latest.statistic
}
