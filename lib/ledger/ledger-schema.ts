import { z } from 'zod'
import { SitePathSchema } from '@/lib/site/site-path'
import { SlugSchema } from '@/lib/slug'

/** A statistic that was published, and what it said then. */
export const LedgerStatisticSchema = z.strictObject({
  /** Its slug. */
  statistic: SlugSchema,
  /** The slug of what it counts, which is a part of its address. */
  measure: SlugSchema,
  /** The hash of what it says, as `hashMeaning` makes it. */
  meaning: z.string().regex(/^[0-9a-f]{16}$/, 'This is not a hash'),
})

/** An address that was published. */
export const LedgerAddressSchema = z.strictObject({
  /** Without the host, and for a term of the glossary with its fragment. */
  address: SitePathSchema,
})

export type LedgerStatistic = z.infer<typeof LedgerStatisticSchema>
export type LedgerAddress = z.infer<typeof LedgerAddressSchema>

/** What one line of content/ledger.jsonl holds. */
export type LedgerRecord = LedgerStatistic | LedgerAddress

/** True for a statistic, false for an address. */
export function isLedgerStatistic(record: LedgerRecord): record is LedgerStatistic {
  return 'statistic' in record
}
