import type { Statistic } from '@/lib/statistic/statistic-record'

/** How much of what was read from a source was found in its kept copy. */
export type SourceEvidence = {
  found: number
  of: number
  /** The latest day on which something was found, `YYYY-MM-DD`; null where none is known. */
  verifiedOn: string | null
  /** Of the copies that were read, in order: one, unless a number was last found in an older copy. */
  hashes: string[]
}

/** What was found of the statistics of one source. */
export function countEvidence(statistics: Pick<Statistic, 'evidence'>[]): SourceEvidence {
  const found = statistics.flatMap(({ evidence }) => evidence ?? [])
  const days = found.flatMap(({ verifiedOn }) => verifiedOn ?? []).sort()
  return {
    found: found.length,
    of: statistics.length,
    verifiedOn: days.at(-1) ?? null,
    hashes: [...new Set(found.map(({ sha256 }) => sha256))].sort(),
  }
}
