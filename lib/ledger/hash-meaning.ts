import { createHash } from 'node:crypto'
import type { Unit } from '@/lib/statistic/units'
import type { StatisticFile } from '@/lib/statistic/statistic-schema'

/** What a statistic says, in contrast to what is said about it. */
export type Meaning = Pick<
  StatisticFile,
  'measure' | 'value' | 'high' | 'precision' | 'nature' | 'period' | 'change' | 'statedBy'
> & {
  /** Its own, or that of its measure. */
  unit: Unit
  /** The slug of the document that states it. */
  source: string
}

const DIGITS = 16

/**
 * Sixteen digits that stay the same as long as a statistic says the same, and differ as soon as
 * it says anything else.
 *
 * They are the start of the SHA-256 of these parts as JSON, in this order, a part that is not
 * given as null: value and high (as numbers in the plain unit, however they are written), unit,
 * precision, nature, period, change, statedBy, source, measure. What is said about the number
 * (notes, locator, questioned, replaces, withdrawn) is no part of it. Any other order or form
 * would make every published statistic look changed.
 */
export function hashMeaning(meaning: Meaning): string {
  const { value, high, unit, precision, nature, period, change, statedBy, source, measure } =
    meaning
  const parts = {
    value: value.value,
    high: high?.value ?? null,
    unit,
    precision: precision ?? null,
    nature: nature ?? null,
    period: period ?? null,
    change: change ? { from: change.from, to: change.to } : null,
    statedBy: statedBy ?? null,
    source,
    measure,
  }
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGITS)
}
