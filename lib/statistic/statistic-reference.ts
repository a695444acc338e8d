import { addressOf } from '@/lib/addresses'
import type { Period } from '@/lib/calendar-date'
import type { FormattedStatistic } from '@/lib/statistic/format-statistic'
import { PrecisionSchema } from '@/lib/statistic/statistic-schema'
import { UnitSchema } from '@/lib/statistic/units'
import type { Prisma } from '@/prisma/generated/client'

/** A statistic that another one refers to: enough to write it out and reach it. */
export type StatisticReference = FormattedStatistic & {
  slug: string
  address: string
  value: number
  period: Period
  periodFrom: string | null
  periodTo: string | null
}

/** Made once: making a schema takes far longer than asking it. */
const WrittenPrecisionSchema = PrecisionSchema.nullable()

export const referenceSelect = {
  slug: true,
  measureSlug: true,
  value: true,
  written: true,
  highWritten: true,
  unit: true,
  precision: true,
  period: true,
  periodFrom: true,
  periodTo: true,
} satisfies Prisma.StatisticSelect

export type ReferenceRow = Prisma.StatisticGetPayload<{ select: typeof referenceSelect }>

/** Takes those fields of a longer row that a reference has, and no others. */
export function toReference(row: ReferenceRow): StatisticReference {
  const { slug, measureSlug, value, written, highWritten, period, periodFrom, periodTo } = row
  return {
    ...{ slug, value, written, highWritten, period, periodFrom, periodTo },
    address: addressOf.statistic(measureSlug, slug),
    unit: UnitSchema.parse(row.unit),
    precision: WrittenPrecisionSchema.parse(row.precision),
  }
}
