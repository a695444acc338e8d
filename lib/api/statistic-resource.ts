import { z } from 'zod'
import { dayField, slugField, textField, UrlField } from '@/lib/api/resource-fields'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { sourceSummarySelect } from '@/lib/source/source-record'
import { type Statistic, statisticSelect, toStatistic } from '@/lib/statistic/statistic-record'
import { NatureSchema, PrecisionSchema } from '@/lib/statistic/statistic-schema'
import { StatusSchema } from '@/lib/statistic/statistic-status'
import { UnitSchema } from '@/lib/statistic/units'
import { ValueSchema } from '@/lib/statistic/value'
import type { Prisma } from '@/prisma/generated/client'

/** One reading of a measure, as the read API gives it. */
export const StatisticResourceSchema = z
  .object({
    slug: slugField('Its name in addresses; no two statistics have the same.'),
    value: z
      .number()
      .describe('The number in the plain unit: 72200000, not 72.2. Of a range, its lower end.'),
    unit: UnitSchema.describe('What the number counts, or the unit of a stated change.'),
    precision: PrecisionSchema.nullable().describe(
      'How exactly the source gives the number. Null where it stands bare.',
    ),
    measure: slugField('What it is a reading of: the slug of a measure.'),
    period: textField(
      'What the number is about: a date or interval (EDTF), one that is open at its start (`../2025-07-11`) or ends when its source was published (`2025-01-01/publication`), or `not-stated`.',
    ),
    knownFrom: dayField(
      'The last day on which its source can have been published: it was known from then on at the latest.',
    ),
    statedBy: slugField(
      'Who says it: the slug of an actor. Null where the source says it in its own voice.',
    ).nullable(),
    status: StatusSchema.describe('Where it stands among the others.'),
    supersededBy: slugField(
      'The statistic that took its place or that reads further. Null where there is none.',
    ).nullable(),
    locator: textField('Where in the source it stands.'),
    evidence: z
      .object({
        verifiedOn: dayField(
          'The day on which it was found. Null where nobody gave one.',
        ).nullable(),
        sha256: textField('Of the kept copy, in hexadecimal digits.'),
        places: z
          .array(
            z.object({
              paragraph: z.int().min(1).describe('The paragraph of the copy, from 1.'),
              written: textField('The number as it is written there.'),
            }),
          )
          .describe('Where in the copy it stands.'),
      })
      .nullable()
      .describe(
        'That it was found in the copy of its source that we keep. Null where it was not looked up.',
      ),
    change: z
      .object({
        from: slugField(
          'The statistic that it is measured against. Null where the source does not give it.',
        ).nullable(),
        to: slugField('The later statistic. Null where the source does not give it.').nullable(),
        computed: z
          .number()
          .nullable()
          .describe(
            'Our own arithmetic in its unit, unrounded. Null where it cannot be worked out.',
          ),
        verdict: z
          .enum(['agrees', 'differs', 'cannot-be-checked'])
          .describe('What our arithmetic makes of what the source states.'),
      })
      .nullable()
      .describe('What it compares, where it states a change. Null where it states none.'),
    source: z
      .object({
        slug: slugField('Its name in addresses.'),
        title: textField('As printed, or ours where the document has none.'),
        publisher: slugField(
          'The slug of an actor. Null where the document does not name its publisher.',
        ).nullable(),
        archive: textField(
          'File name of the copy that is kept outside the site. Null where none is.',
        ).nullable(),
      })
      .describe('The document that it was read from.'),
    url: UrlField,
    high: z.number().nullable().describe('The upper end of a range. Null where it is one number.'),
    nature: NatureSchema.nullable().describe(
      'What was not counted but agreed or planned. Null where it was counted.',
    ),
  })
  .meta({ id: 'Statistic', description: 'One reading of a measure, from one place in one source.' })

export type StatisticResource = z.infer<typeof StatisticResourceSchema>

export const statisticResourceSelect = {
  ...statisticSelect,
  source: { select: { ...sourceSummarySelect, archive: true } },
} satisfies Prisma.StatisticSelect

type StatisticRow = Prisma.StatisticGetPayload<{ select: typeof statisticResourceSelect }>

/** A statistic, and what only the read API says of it. */
export type ArchivedStatistic = Statistic & { archive: string | null }

export function toArchivedStatistic(row: StatisticRow): ArchivedStatistic {
  return { ...toStatistic(row), archive: row.source.archive }
}

/** The statistic as it stands in `statistic`, which may be as it was known on a day. */
export function toStatisticResource(statistic: ArchivedStatistic): StatisticResource {
  const { slug, value, unit, precision, period, knownFrom, status, locator, nature } = statistic
  const { change, highWritten, source } = statistic
  return {
    ...{ slug, value, unit, precision, measure: statistic.measure.slug, period, knownFrom },
    statedBy: statistic.statedBy?.slug ?? null,
    status,
    supersededBy: statistic.supersededBy?.slug ?? null,
    ...{ locator, evidence: toEvidence(statistic) },
    change: change && {
      from: change.from?.slug ?? null,
      to: change.to?.slug ?? null,
      computed: change.check.computed,
      verdict: change.check.verdict,
    },
    source: {
      ...{ slug: source.slug, title: source.title },
      publisher: source.publisher?.slug ?? null,
      archive: statistic.archive,
    },
    url: absoluteUrl(statistic.address),
    high: highWritten === null ? null : ValueSchema.parse(highWritten).value,
    nature,
  }
}

function toEvidence({ evidence }: Statistic): StatisticResource['evidence'] {
  if (evidence === null) return null
  const { verifiedOn, sha256, places } = evidence
  return {
    ...{ verifiedOn, sha256 },
    places: places.map(({ paragraph, written }) => ({ paragraph, written })),
  }
}
