import { addressOf } from '@/lib/addresses'
import { parseBinding } from '@/lib/figure/binding'
import { type Status, StatusSchema } from '@/lib/statistic/statistic-status'
import type { Prisma } from '@/prisma/generated/client'

/**
 * How a figure is marked: by the status of its statistic, or as our own arithmetic, or not at all.
 * Only a text that is shown as known on a day can hold what was not known then.
 */
export type FigureStatus = Status | 'calculated' | 'exempt' | 'not-known-then'

/** A number as it stands in a text, joined to the statistic that proves it. */
export type Figure = {
  /** The binding as the editor wrote it; figures of one text with the same binding and caveat are alike. */
  binding: string
  /** The words of the link. */
  text: string
  /** The sentence in which it stands, as plain text. */
  sentence: string
  status: FigureStatus
  /** The number in the plain unit; null for an exemption and for our own arithmetic. */
  value: number | null
  /** The page of the statistic that proves it; null for an exemption. */
  address: string | null
  /** The slug of that statistic; of our own arithmetic, that of the later reading. */
  statistic: string | null
  /** Of our own arithmetic, the reading that it is measured against. */
  base: string | null
  /** Of our own arithmetic, what a reader must bear in mind about the two readings. */
  caveat: string | null
}

export const figureSelect = {
  binding: true,
  text: true,
  sentence: true,
  caveat: true,
  baseStatisticSlug: true,
  statistic: {
    select: {
      slug: true,
      measureSlug: true,
      status: true,
      value: true,
    },
  },
} satisfies Prisma.FigureSelect

/** Figures of one text, in the order in which they stand. */
export const inReadingOrder = [
  { displayOrder: 'asc' },
  { id: 'asc' },
] satisfies Prisma.FigureOrderByWithRelationInput[]

type FigureRow = Prisma.FigureGetPayload<{ select: typeof figureSelect }>

export function toFigure({
  baseStatisticSlug,
  binding,
  caveat,
  sentence,
  statistic,
  text,
}: FigureRow): Figure {
  if (!statistic) {
    return {
      ...{ binding, text, sentence, value: null, address: null, statistic: null, base: null },
      caveat,
      status: 'exempt',
    }
  }
  const isCalculated = parseBinding(binding)?.scheme === 'change'
  return {
    binding,
    text,
    sentence,
    status: isCalculated ? 'calculated' : StatusSchema.parse(statistic.status),
    value: isCalculated ? null : statistic.value,
    address: addressOf.statistic(statistic.measureSlug, statistic.slug),
    statistic: statistic.slug,
    base: baseStatisticSlug,
    caveat,
  }
}
