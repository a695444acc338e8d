import type { TimelineEvent } from '@/lib/event/event-record'
import type { Figure } from '@/lib/figure/figure-record'
import { formatStatistic } from '@/lib/statistic/format-statistic'
import type { StatisticReference } from '@/lib/statistic/statistic-reference'
import type { Status } from '@/lib/statistic/statistic-status'

/** A number of an event that is no longer the latest, or no longer stands at all. */
export type OutdatedFigure = {
  /** As it is written. */
  text: string
  /** The page of its statistic. */
  address: string
  status: Status
  /** What took its place or reads further, where that is known here. */
  next: StatisticReference | null
}

const OUTDATED: readonly string[] = [
  'later-reading',
  'replaced',
  'withdrawn',
] satisfies readonly Status[]

/**
 * The numbers in the title, the summary and the key statistics of an event that have been followed
 * by others, each statistic once: the key statistics first, then those of the text as they stand.
 */
export function listOutdatedFigures(event: TimelineEvent): OutdatedFigure[] {
  const statistics = event.keyStatistics.map(({ statistic }) => statistic)
  const ofStatistics = statistics
    .filter(({ status, supersededBy }) => OUTDATED.includes(status) || supersededBy !== null)
    .map((statistic) => ({
      text: formatStatistic(statistic),
      address: statistic.address,
      status: statistic.status,
      next: statistic.supersededBy,
    }))
  const ofText = event.figures
    .filter((figure) => isShown(figure, event))
    .flatMap(({ address, status, text }) =>
      address !== null && isOutdated(status) ? [{ text, address, status, next: null }] : [],
    )
  return uniqueByAddress([...ofStatistics, ...ofText])
}

function isOutdated(status: Figure['status']): status is Status {
  return OUTDATED.includes(status)
}

/** The text below the summary has figures too, and is not shown where an event stands in short. */
function isShown({ binding }: Figure, { summary, title }: TimelineEvent): boolean {
  return summary.includes(`"${binding}"`) || title.includes(`(${binding})`)
}

function uniqueByAddress(figures: OutdatedFigure[]): OutdatedFigure[] {
  return figures.filter(
    ({ address }, index) => figures.findIndex((other) => other.address === address) === index,
  )
}
