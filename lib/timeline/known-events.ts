import type { TimelineEvent } from '@/lib/event/event-record'
import type { Figure } from '@/lib/figure/figure-record'
import { type KnownStandings, listNamed, showAsKnown } from '@/lib/statistic/known-statistics'

/**
 * An event as it was known on a day: only the sources that were certainly out, and the key
 * statistics that they had given. Its text stays as it was written later; its figures say where
 * their statistics stood, or that these were not known.
 */
export function showEventAsKnown(
  event: TimelineEvent,
  standings: KnownStandings,
  day: string,
): TimelineEvent {
  return {
    ...event,
    sources: event.sources.filter(({ publishedTo }) => publishedTo <= day),
    keyStatistics: event.keyStatistics.flatMap(({ relevance, statistic }) => {
      const known = showAsKnown(statistic, standings)
      return known ? [{ relevance, statistic: known }] : []
    }),
    figures: event.figures.map((figure) => showFigureAsKnown(figure, standings)),
  }
}

/** The statistics that an event names, and those that they compare. */
export function listStatisticsOf({ figures, keyStatistics }: TimelineEvent): string[] {
  return [
    ...keyStatistics.flatMap(({ statistic }) => listNamed(statistic)),
    ...figures.flatMap(({ base, statistic }) => [base ?? [], statistic ?? []].flat()),
  ]
}

/** Our own mistake stays struck through on any day. */
function showFigureAsKnown(figure: Figure, standings: KnownStandings): Figure {
  const { base, statistic, status } = figure
  if (statistic === null || status === 'withdrawn') return figure
  const standing = standings.get(statistic)
  if (!standing || (base !== null && !standings.has(base))) {
    return { ...figure, status: 'not-known-then' }
  }
  return status === 'calculated' ? figure : { ...figure, status: standing.status }
}
