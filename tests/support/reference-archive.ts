import type { AnyArchive } from '../examples/any-archive'
import { standingByTheRule } from './standing-by-the-rule'

/** The first two are running totals. */
export const MEASURES = [0, 1, 2, 3].map((place) => ({
  slug: `measure-${place}`,
  title: `Count`,
  definition: 'Made by chance.',
  unit: 'people',
  cumulative: place < 2 ? 'year' : null,
  words: [],
  caveats: [],
}))

type Statistic = AnyArchive['statistics'][number]

export function measureOf({ measure }: Statistic): string {
  return `measure-${measure}`
}

/** Slugs in no order that means anything. */
export function slugOfEvent(place: number): string {
  return `event-${(place * 7919) % 1000}-${place}`
}

/** A statistic takes the place of the one before it, and of no other. */
export function isReplacing({ statistics }: AnyArchive, place: number): boolean {
  return place > 0 && (statistics[place]?.isReplacing ?? false)
}

/** When a statistic was known: not at all where we withdrew it. */
export function isStatisticKnown(archive: AnyArchive, place: number, day: string): boolean {
  const statistic = archive.statistics[place]
  if (!statistic || statistic.isWithdrawn) return false
  return (archive.sources[statistic.source]?.publishedTo ?? '') <= day
}

/** Where a statistic stood on a day, worked out from those that were known. */
export function standingOn(archive: AnyArchive, place: number, day: string) {
  const known = archive.statistics
    .map((statistic, other) => ({
      slug: `statistic-${other}`,
      other,
      isCumulative: statistic.measure < 2,
      withdrawn: null,
      replaces: isReplacing(archive, other) ? `statistic-${other - 1}` : null,
      ...statistic,
      measure: measureOf(statistic),
    }))
    .filter(({ other }) => isStatisticKnown(archive, other, day))
    // As the loader has them: by source, and within it in the order of the file.
    .sort((one, two) => one.source - two.source || one.other - two.other)
  const one = known.find(({ other }) => other === place)
  return one ? standingByTheRule(one, known) : null
}
