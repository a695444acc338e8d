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
  /** True for what was agreed or planned, which no count goes on from or reaches. */
  isPromised: boolean
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
  const followers = listFollowers(
    standing.filter(
      ({ slug, isCumulative, isChange, isPromised }) =>
        isCumulative && !isChange && !isPromised && !replacements.has(slug),
    ),
  )
  return new Map(
    statistics.map((statistic) => [
      statistic.slug,
      standingOf(
        statistic,
        replacements.get(statistic.slug) ?? null,
        followers.get(statistic.slug) ?? null,
      ),
    ]),
  )
}

function standingOf(
  { withdrawn, isQuestioned }: StatusEvidence,
  replacedBy: string | null,
  next: string | null,
): Standing {
  if (withdrawn) return { status: 'withdrawn', supersededBy: withdrawn.replacedBy }
  if (replacedBy !== null) return { status: 'replaced', supersededBy: replacedBy }
  if (isQuestioned) return { status: 'questioned', supersededBy: next }
  return { status: next === null ? 'current' : 'later-reading', supersededBy: next }
}

/**
 * The slug of the reading that follows each in the same running total: same start, the next later
 * end. Sorted once, since an archive has tens of thousands of them.
 */
function listFollowers(readings: StatusEvidence[]): Map<string, string> {
  const totals = new Map<string, StatusEvidence[]>()
  for (const reading of readings) {
    if (reading.periodFrom === null) continue
    const key = `${reading.measure} ${reading.periodFrom}`
    const total = totals.get(key)
    if (total) total.push(reading)
    else totals.set(key, [reading])
  }
  return new Map([...totals.values()].flatMap(pairWithNext))
}

/** Of readings with the same end and value, each is followed by the first that comes after them. */
function pairWithNext(total: StatusEvidence[]): [string, string][] {
  const pairs: [string, string][] = []
  let next: StatusEvidence | null = null
  let after: StatusEvidence | null = null
  for (const reading of total.toSorted(compareReadings).reverse()) {
    if (after && compareReadings(after, reading) > 0) next = after
    if (next) pairs.push([reading.slug, next.slug])
    after = reading
  }
  return pairs
}

/** By end of period; a running total that is greater at the same end is the later one. */
function compareReadings(one: StatusEvidence, other: StatusEvidence): number {
  const [end, otherEnd] = [one.periodTo ?? '', other.periodTo ?? '']
  return end === otherEnd ? one.value - other.value : end < otherEnd ? -1 : 1
}
