import { z } from 'zod'
import { addressOf } from '@/lib/addresses'
import { slugField, slugsField, textField, UrlField } from '@/lib/api/resource-fields'
import { CumulativeSchema } from '@/lib/measure/measure-schema'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { UnitSchema } from '@/lib/statistic/units'
import type { Prisma } from '@/prisma/generated/client'

/** What is counted, as the read API gives it. */
export const MeasureResourceSchema = z
  .object({
    slug: slugField('Its name in addresses.'),
    title: textField('A short name.'),
    definition: textField('What exactly is counted.'),
    unit: UnitSchema.describe('What its readings are given in.'),
    population: textField('Who or what is counted, where known.').nullable(),
    geography: textField('Where it is counted, where known.').nullable(),
    frequency: textField('How often it is stated, where a source says so.').nullable(),
    cumulative: CumulativeSchema.nullable().describe(
      'Set where the count adds up from the start of a day, month or year.',
    ),
    caveats: z.array(z.string()).describe('What to bear in mind.'),
    topics: slugsField('The topics that it belongs to.'),
    notComparableWith: z
      .array(
        z.object({
          measure: slugField('The slug of the other measure.'),
          because: textField('Why, in a sentence.'),
        }),
      )
      .describe('The measures that it must not be compared with.'),
    latest: slugField(
      'Its latest reading: the slug of a statistic. Null where it has none, or where neither of two is the later.',
    ).nullable(),
    url: UrlField,
  })
  .meta({ id: 'Measure', description: 'What is counted. Its readings are statistics.' })

export type MeasureResource = z.infer<typeof MeasureResourceSchema>

export const measureResourceSelect = {
  slug: true,
  title: true,
  definition: true,
  unit: true,
  population: true,
  geography: true,
  frequency: true,
  cumulative: true,
  caveats: true,
  topics: { orderBy: { displayOrder: 'asc' }, select: { topicSlug: true } },
  notComparable: {
    orderBy: { otherSlug: 'asc' },
    select: { otherSlug: true, because: true },
  },
  notComparableFor: {
    orderBy: { measureSlug: 'asc' },
    select: { measureSlug: true, because: true },
  },
} satisfies Prisma.MeasureSelect

type MeasureRow = Prisma.MeasureGetPayload<{ select: typeof measureResourceSelect }>

/** A warning that is written at one of two measures holds for both. */
export function toMeasureResource(row: MeasureRow, latest: string | null): MeasureResource {
  const { slug, title, definition, population, geography, frequency } = row
  return {
    ...{ slug, title, definition, unit: UnitSchema.parse(row.unit) },
    ...{ population, geography, frequency },
    cumulative: CumulativeSchema.nullable().parse(row.cumulative),
    caveats: z.array(z.string()).parse(row.caveats),
    topics: row.topics.map(({ topicSlug }) => topicSlug),
    notComparableWith: [
      ...row.notComparable.map(({ otherSlug, because }) => ({ measure: otherSlug, because })),
      ...row.notComparableFor.map(({ measureSlug, because }) => ({
        ...{ measure: measureSlug, because },
      })),
    ],
    latest,
    url: absoluteUrl(addressOf.measure(slug)),
  }
}
