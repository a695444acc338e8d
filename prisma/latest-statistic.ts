import { findLatestReading } from '@/lib/statistic/latest-reading'
import type { Facts } from '@/prisma/read-facts'
import type { PlacedStatistic } from '@/prisma/statistic-rows'

/** The statistic that `latest:` stands for; throws where a measure has none. */
export function latestStatistic(
  measure: string,
  statistics: PlacedStatistic[],
  { measures }: Facts,
): PlacedStatistic {
  const isCumulative = measures.some(({ slug, file }) => slug === measure && file.cumulative)
  const standing = statistics.filter(({ withdrawn }) => !withdrawn)
  const replaced = new Set(standing.map(({ replaces }) => replaces?.statistic))
  const readings = standing
    .filter((statistic) => statistic.measure === measure)
    .filter(({ slug, change }) => !change && !replaced.has(slug))
    .map((statistic) => ({
      ...statistic.value,
      slug: statistic.slug,
      periodTo: statistic.periodTo,
      statistic,
    }))
  const latest = findLatestReading(readings, isCumulative)
  if (!latest) throw new Error(`The measure ${measure} has no single reading that is its latest`)
  return latest.statistic
}
