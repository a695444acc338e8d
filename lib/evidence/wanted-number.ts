import { type Content, getRecord } from '@/lib/check/reading/content'
import type { Precision, StatisticFile } from '@/lib/statistic/statistic-schema'
import type { Unit } from '@/lib/statistic/units'

/** The number of a statistic, as far as the words of its source can show it. */
export type WantedNumber = {
  /** As the statistic's file has it, for messages. */
  name: string
  value: number
  high: number | null
  /** Null where its measure is not there to say it. */
  unit: Unit | null
  precision: Precision | null
  isChange: boolean
}

/** The number that has to stand in the source of a statistic. */
export function toWantedNumber(content: Content, statistic: StatisticFile): WantedNumber {
  const { change, high, measure, precision, unit, value } = statistic
  const counted = unit ?? getRecord(content, 'measures', measure)?.fields.unit ?? null
  return {
    name: [value.written, ...(high ? [high.written] : [])].join(' to ') + nameOfUnit(counted),
    value: value.value,
    high: high?.value ?? null,
    unit: counted,
    precision: precision ?? null,
    isChange: change !== undefined,
  }
}

/** A unit that the text itself has to say is a part of the number. */
function nameOfUnit(unit: Unit | null): string {
  switch (unit) {
    case 'euros':
    case 'times':
      return ` ${unit}`
    case 'percent':
      return ' per cent'
    case 'percentage-points':
      return ' percentage points'
    default:
      return ''
  }
}
