import { type Content, getRecord } from '@/lib/check/reading/content'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import { listPublishedPaths } from '@/lib/check/site-paths'
import { hashMeaning } from '@/lib/ledger/hash-meaning'
import type { LedgerRecord, LedgerStatistic } from '@/lib/ledger/ledger-schema'
import { SitePathSchema } from '@/lib/site/site-path'

/**
 * What the ledger has to hold of this content: every statistic, and every address that is
 * published. What cannot be read is left out.
 */
export function listLedgerRecords(content: Content): LedgerRecord[] {
  const addresses = [...listPublishedPaths(content)]
    .filter((path) => SitePathSchema.safeParse(path).success)
    .map((address) => ({ address }))
  return [...content.statistics.flatMap((entry) => recordOf(content, entry) ?? []), ...addresses]
}

function recordOf(
  content: Content,
  { slug, source, data }: StatisticEntry,
): LedgerStatistic | null {
  if (!data) return null
  const unit = data.unit ?? getRecord(content, 'measures', data.measure)?.fields.unit
  if (!unit) return null
  const meaning = hashMeaning({ ...data, unit, source: source.slug })
  return { statistic: slug, measure: data.measure, meaning }
}
