import { addressOf } from '@/lib/addresses'
import {
  type SourceSummary,
  sourceSummarySelect,
  toSourceSummary,
} from '@/lib/source/source-record'
import { checkChange, type Verdict } from '@/lib/statistic/change-verdict'
import {
  type ReferenceRow,
  referenceSelect,
  type StatisticReference,
  toReference,
} from '@/lib/statistic/statistic-reference'
import { type Nature, NatureSchema } from '@/lib/statistic/statistic-schema'
import { type Status, StatusSchema } from '@/lib/statistic/statistic-status'
import { ChangeUnitSchema } from '@/lib/statistic/units'
import type { Prisma } from '@/prisma/generated/client'

/** That a number stands in the kept copy of its source, and where. */
export type StatisticEvidence = {
  /** In the order of the copy. `written` is the number alone, with its words of precision. */
  places: { paragraph: number; written: string }[]
  /** The day on which it was found, `YYYY-MM-DD`; null where nobody gave one. */
  verifiedOn: string | null
  /** Of the copy, in hexadecimal digits. */
  sha256: string
}

/** One reading with everything that may not be shown without it: measure, period, source, status. */
export type Statistic = StatisticReference & {
  nature: Nature | null
  periodNote: string | null
  /** Last day on which its source can have been published. */
  knownFrom: string
  note: string | null
  questioned: string | null
  locator: string
  status: Status
  supersededBy: StatisticReference | null
  measure: { slug: string; title: string; address: string }
  source: SourceSummary
  /** Null where the source says it in its own voice. */
  statedBy: { slug: string; name: string; address: string } | null
  /** Only of a stated change; its readings are null where the source does not state them. */
  change: { from: StatisticReference | null; to: StatisticReference | null; check: Verdict } | null
  withdrawal: { date: string; reason: string } | null
  /** Null where it was not found in a kept copy. */
  evidence: StatisticEvidence | null
}

/** Made once: making a schema takes far longer than asking it. */
const WrittenNatureSchema = NatureSchema.nullable()

export const statisticSelect = {
  ...referenceSelect,
  nature: true,
  periodNote: true,
  knownFrom: true,
  note: true,
  questioned: true,
  locator: true,
  status: true,
  supersededBy: { select: referenceSelect },
  measure: { select: { slug: true, title: true } },
  source: { select: sourceSummarySelect },
  statedBy: { select: { slug: true, name: true } },
  change: { select: { from: { select: referenceSelect }, to: { select: referenceSelect } } },
  withdrawal: { select: { date: true, reason: true } },
  evidence: {
    select: {
      sha256: true,
      verifiedOn: true,
      places: { orderBy: { displayOrder: 'asc' }, select: { paragraph: true, written: true } },
    },
  },
} satisfies Prisma.StatisticSelect

type StatisticRow = Prisma.StatisticGetPayload<{ select: typeof statisticSelect }>

export function toStatistic(row: StatisticRow): Statistic {
  const { nature, status, measure, source, statedBy, supersededBy, ...rest } = row
  return {
    ...rest,
    ...toReference(row),
    nature: WrittenNatureSchema.parse(nature),
    status: StatusSchema.parse(status),
    supersededBy: supersededBy && toReference(supersededBy),
    measure: { ...measure, address: addressOf.measure(measure.slug) },
    source: toSourceSummary(source),
    statedBy: statedBy && { ...statedBy, address: addressOf.actor(statedBy.slug) },
    change: toChange(row),
  }
}

function toChange(row: StatisticRow): Statistic['change'] {
  if (!row.change) return null
  const { from, to } = row.change
  const compared = (side: ReferenceRow | null) => side && { ...side, measure: side.measureSlug }
  const stated = {
    written: row.written,
    highWritten: row.highWritten,
    unit: ChangeUnitSchema.parse(row.unit),
    precision: row.precision,
  }
  return {
    from: from && toReference(from),
    to: to && toReference(to),
    check: checkChange(stated, compared(from), compared(to)),
  }
}
