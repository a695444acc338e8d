import { z } from 'zod'

/** Where a statistic stands now; derived, never written. See "Status" in docs/glossary.md. */
export const StatusSchema = z.enum([
  'withdrawn',
  'replaced',
  'questioned',
  'later-reading',
  'current',
])

export type Status = z.infer<typeof StatusSchema>

/** What is needed of a statistic to say where it stands. Days are `YYYY-MM-DD`. */
export type StatusEvidence = {
  slug: string
  measure: string
  /** True where the measure adds up from the start of its period. */
  isCumulative: boolean
  /** True for a stated change, which is never a reading of the running total. */
  isChange: boolean
  value: number
  periodFrom: string | null
  periodTo: string | null
  isQuestioned: boolean
  withdrawn: { replacedBy: string | null } | null
  /** The statistic that this one takes the place of. */
  replaces: string | null
}

export type Standing = { status: Status; supersededBy: string | null }

/**
 * The status of each statistic among the others, by slug; the first that applies:
 * withdrawn, replaced, questioned, later reading, current. `supersededBy` names what took
 * its place, or the next reading of the same running total.
 */
export function deriveStandings(statistics: StatusEvidence[]): Map<string, Standing> {
  const standing = statistics.filter(({ withdrawn }) => withdrawn === null)
  const replacements = new Map(standing.map(({ slug, replaces }) => [replaces, slug]))
  const readings = standing.filter(
    ({ slug, isCumulative, isChange }) => isCumulative && !isChange && !replacements.has(slug),
  )
  return new Map(
    statistics.map((statistic) => [
      statistic.slug,
      standingOf(statistic, replacements.get(statistic.slug) ?? null, readings),
    ]),
  )
}

function standingOf(
  statistic: StatusEvidence,
  replacedBy: string | null,
  readings: StatusEvidence[],
): Standing {
  const { withdrawn, isQuestioned } = statistic
  if (withdrawn) return { status: 'withdrawn', supersededBy: withdrawn.replacedBy }
  if (replacedBy !== null) return { status: 'replaced', supersededBy: replacedBy }
  const next = nextReading(statistic, readings)
  if (isQuestioned) return { status: 'questioned', supersededBy: next }
  return { status: next === null ? 'current' : 'later-reading', supersededBy: next }
}

/** The reading of the same running total that follows: same start, the next later end. */
function nextReading(statistic: StatusEvidence, readings: StatusEvidence[]): string | null {
  if (!readings.includes(statistic) || statistic.periodFrom === null) return null
  const later = readings
    .filter(
      (other) =>
        other.measure === statistic.measure &&
        other.periodFrom === statistic.periodFrom &&
        compareReadings(other, statistic) > 0,
    )
    .sort(compareReadings)
  return later[0]?.slug ?? null
}

/** By end of period; a running total that is greater at the same end is the later one. */
function compareReadings(one: StatusEvidence, other: StatusEvidence): number {
  const [end, otherEnd] = [one.periodTo ?? '', other.periodTo ?? '']
  return end === otherEnd ? one.value - other.value : end < otherEnd ? -1 : 1
}
