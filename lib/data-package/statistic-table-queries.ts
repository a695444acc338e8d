import 'server-only'
import { defineTable } from '@/lib/data-package/data-table'
import {
  LOCATOR_COLUMN,
  MEASURE_COLUMN,
  SLUG_COLUMN,
  SOURCE_COLUMN,
  URL_COLUMN,
} from '@/lib/data-package/link-columns'
import { toStatisticData } from '@/lib/statistic/statistic-data'
import { listStatistics } from '@/lib/statistic/statistic-queries'
import { NatureSchema, PrecisionSchema } from '@/lib/statistic/statistic-schema'
import { StatusSchema } from '@/lib/statistic/statistic-status'
import { UnitSchema } from '@/lib/statistic/units'

/** Every statistic with its source, its period and its standing. */
export const STATISTIC_TABLE = defineTable({
  name: 'statistics',
  title: 'Statistics',
  description: 'Every number that a source states: one reading of a measure, or a change of one',
  key: ['slug'],
  columns: {
    slug: SLUG_COLUMN,
    url: URL_COLUMN,
    measure: MEASURE_COLUMN,
    source: SOURCE_COLUMN,
    locator: LOCATOR_COLUMN,
    label: { type: 'string', description: 'What it is, without its value' },
    value: { type: 'number', description: 'The number in the plain unit' },
    high: {
      type: 'number',
      description: 'The upper end, where the source gives a range',
      isOptional: true,
    },
    unit: {
      type: 'string',
      options: UnitSchema.options,
      description: 'What one of it is; of a stated change, percent, percentage-points or times',
    },
    precision: {
      type: 'string',
      options: PrecisionSchema.options,
      description: 'How exactly the source gives it; empty where the number stands bare',
      isOptional: true,
    },
    stated: {
      type: 'string',
      description:
        'The number with the digits and the precision of its source, as the site says it',
    },
    nature: {
      type: 'string',
      options: NatureSchema.options,
      description: 'Where it was not counted but promised: agreed or planned',
      isOptional: true,
    },
    period: {
      type: 'string',
      description: 'What the number is about, as written (EDTF, publication or not-stated)',
    },
    periodFrom: {
      type: 'date',
      description: 'The first day of the period; empty where it is open',
      isOptional: true,
    },
    periodTo: {
      type: 'date',
      description: 'The last day of the period; empty where it is open',
      isOptional: true,
    },
    periodNote: {
      type: 'string',
      description: 'What the source says of the period',
      isOptional: true,
    },
    knownFrom: {
      type: 'date',
      description: 'The last day on which the source can have been published',
    },
    statedBy: {
      type: 'string',
      description: 'Who says it; empty where the source says it in its own voice',
      refersTo: 'actors',
      isOptional: true,
    },
    status: {
      type: 'string',
      options: StatusSchema.options,
      description: 'Where it stands now; withdrawn is a mistake of ours, kept in sight',
    },
    supersededBy: {
      type: 'string',
      description: 'The statistic that took its place or reads further',
      refersTo: 'statistics',
      isOptional: true,
    },
    questioned: {
      type: 'string',
      description: 'Why it should be read with doubt',
      isOptional: true,
    },
    note: {
      type: 'string',
      description: 'What a reader should know about it',
      isOptional: true,
    },
  },
  listRows: async () => (await listStatistics()).map(toStatisticData).map(toRow),
})

function toRow(statistic: ReturnType<typeof toStatisticData>) {
  const { high, knownFrom, label, measure, nature, note, period, precision } = statistic
  const { questioned, slug, source, statedBy, status, supersededBy, unit, url, value } = statistic
  return {
    ...{ slug, url, measure: measure.slug, source: source.slug, locator: source.locator, label },
    ...{ value, high, unit, precision, stated: statistic.written, nature },
    ...{ period: period.written, periodFrom: period.from, periodTo: period.to },
    ...{ periodNote: period.note, knownFrom, statedBy: statedBy?.slug ?? null, status },
    ...{ supersededBy: supersededBy?.slug ?? null, questioned, note },
  }
}
