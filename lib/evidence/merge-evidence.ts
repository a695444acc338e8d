import type { Content } from '@/lib/check/reading/content'
import type { Evidence } from '@/lib/evidence/evidence-schema'
import type { Verification } from '@/lib/evidence/verify-sources'

/**
 * The lines of the lock after numbers were looked for: those of the sources that were read are
 * new, and all others stay. A withdrawn statistic keeps its line.
 *
 * A line gets the day that is given. Without one it keeps its day as long as it says the same.
 */
export function mergeEvidence(
  { evidence, statistics }: Content,
  { found, sources }: Pick<Verification, 'found' | 'sources'>,
  date: string | null,
): Evidence[] {
  const before = evidence?.lines.map(({ record }) => record) ?? []
  const withdrawn = new Set(
    statistics.flatMap(({ slug, fields }) => (fields.withdrawn ? [slug] : [])),
  )
  const isFound = new Set(found.map(({ statistic }) => statistic))
  const kept = before.filter(
    ({ statistic, source }) =>
      !isFound.has(statistic) && (!sources.includes(source) || withdrawn.has(statistic)),
  )
  const dated = found.map((record): Evidence => {
    const verifiedOn = date ?? findDay(before, record)
    return verifiedOn === null ? record : { ...record, verifiedOn }
  })
  return [...kept, ...dated]
}

function findDay(before: Evidence[], record: Evidence): string | null {
  const same = before.find(
    ({ statistic, source, sha256, places }) =>
      statistic === record.statistic &&
      source === record.source &&
      sha256 === record.sha256 &&
      JSON.stringify(places) === JSON.stringify(record.places),
  )
  return same?.verifiedOn ?? null
}
