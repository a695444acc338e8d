import type { Statistic } from '@/lib/statistic/statistic-record'
import type { StatisticReference } from '@/lib/statistic/statistic-reference'
import { deriveStandings, type Status, type StatusEvidence } from '@/lib/statistic/statistic-status'

/** What is needed of a statistic to say where it stood on a day. */
export type KnownEvidence = StatusEvidence & {
  /** Last day on which its source can have been published, `YYYY-MM-DD`. */
  knownFrom: string
  reference: StatisticReference
}

/** Where a statistic stood on a day. */
export type KnownStanding = { status: Status; supersededBy: StatisticReference | null }

/** The statistics that were known on a day, by slug, each with where it stood. */
export type KnownStandings = ReadonlyMap<string, KnownStanding>

/**
 * Where statistics stood on a day, by the rules that hold at load and of what was out by then.
 * What was published later is not there, and neither is what we withdrew since: it was our own
 * mistake, and no source had published it.
 */
export function deriveKnownStandings(evidence: KnownEvidence[], day: string): KnownStandings {
  const known = evidence.filter(({ knownFrom, withdrawn }) => knownFrom <= day && !withdrawn)
  const references = new Map(known.map(({ reference, slug }) => [slug, reference]))
  return new Map(
    [...deriveStandings(known)].map(([slug, { status, supersededBy }]) => [
      slug,
      { status, supersededBy: references.get(supersededBy ?? '') ?? null },
    ]),
  )
}

/** Those of some statistics that were known, in the same order, each as it was known. */
export function listKnownStatistics(
  statistics: Statistic[],
  standings: KnownStandings,
): Statistic[] {
  return statistics.flatMap((statistic) => showAsKnown(statistic, standings) ?? [])
}

/** A statistic as it was known; null where it was not yet. */
export function showAsKnown(statistic: Statistic, standings: KnownStandings): Statistic | null {
  const standing = standings.get(statistic.slug)
  if (!standing) return null
  return { ...statistic, ...standing, change: showChangeAsKnown(statistic.change, standings) }
}

/** A statistic and the readings that it compares, for what is to be known of it. */
export function listNamed({ slug, change }: Statistic): string[] {
  return [slug, ...[change?.from, change?.to].flatMap((side) => side?.slug ?? [])]
}

/** A reading that was published later, or that we withdrew since, could not be compared. */
function showChangeAsKnown(
  change: Statistic['change'],
  standings: KnownStandings,
): Statistic['change'] {
  if (change === null) return null
  const isUnknown = (side: StatisticReference | null) => side !== null && !standings.has(side.slug)
  const { from, to } = change
  if (!isUnknown(from) && !isUnknown(to)) return change
  return {
    from: isUnknown(from) ? null : from,
    to: isUnknown(to) ? null : to,
    check: {
      verdict: 'cannot-be-checked',
      computed: null,
      reason: 'A reading that it compares was not known by then',
    },
  }
}
