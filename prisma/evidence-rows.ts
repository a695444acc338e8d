import type { Prisma } from '@/prisma/generated/client'
import type { Facts } from '@/prisma/read-facts'
import type { PlacedStatistic } from '@/prisma/statistic-rows'

/**
 * The rows of what was found in the kept copies, in the order of the statistics. A line about a
 * statistic that is no longer there, or that stands in another source now, proves nothing and is
 * left out.
 */
export function evidenceRows({ evidence }: Facts, statistics: PlacedStatistic[]) {
  const found = new Map(evidence.map((line) => [line.statistic, line]))
  const lines = statistics.flatMap(({ slug, source }) => {
    const line = found.get(slug)
    return line?.source === source ? [line] : []
  })
  return {
    evidence: lines.map(({ statistic, sha256, verifiedOn }): Prisma.EvidenceCreateManyInput => ({
      statisticSlug: statistic,
      sha256,
      verifiedOn: verifiedOn ?? null,
    })),
    evidencePlaces: lines.flatMap(({ statistic, places }) =>
      places.map(({ paragraph, written }, displayOrder) => ({
        ...{ statisticSlug: statistic, displayOrder, paragraph, written },
      })),
    ),
  }
}
