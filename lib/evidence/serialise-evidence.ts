import type { Evidence } from '@/lib/evidence/evidence-schema'

/** The text of an evidence lock: its lines in the order of the statistics, each line ended. */
export function serialiseEvidence(records: Evidence[]): string {
  // By code units, so that every machine puts them in the same order.
  const sorted = records.toSorted((one, other) => (one.statistic < other.statistic ? -1 : 1))
  return sorted.map((record) => `${serialiseEvidenceLine(record)}\n`).join('')
}

/** One record as a line, its fields always in the same order. */
export function serialiseEvidenceLine(record: Evidence): string {
  const { statistic, source, sha256, places, verifiedOn } = record
  return JSON.stringify({
    statistic,
    source,
    sha256,
    places: places.map(({ paragraph, written, direction }) => ({ paragraph, written, direction })),
    verifiedOn,
  })
}
