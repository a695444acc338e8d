import 'server-only'
import { z } from 'zod'
import { addressOf } from '@/lib/addresses'
import { defineTable } from '@/lib/data-package/data-table'
import { MEASURE_COLUMN, SLUG_COLUMN, URL_COLUMN } from '@/lib/data-package/link-columns'
import { database } from '@/lib/database'
import { CumulativeSchema } from '@/lib/measure/measure-schema'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { UnitSchema } from '@/lib/statistic/units'

const TextsSchema = z.array(z.string())

/** What is counted, and what must not be compared with it. */
export const MEASURE_TABLES = [
  defineTable({
    name: 'measures',
    title: 'Measures',
    description: 'What is counted, and what to bear in mind about it',
    key: ['slug'],
    columns: {
      slug: SLUG_COLUMN,
      url: URL_COLUMN,
      title: { type: 'string', description: 'A short name' },
      definition: { type: 'string', description: 'What exactly is counted' },
      unit: {
        type: 'string',
        options: UnitSchema.options,
        description: 'What one of it is',
      },
      population: {
        type: 'string',
        description: 'Who or what is counted, where known',
        isOptional: true,
      },
      geography: {
        type: 'string',
        description: 'Where it is counted, where known',
        isOptional: true,
      },
      frequency: {
        type: 'string',
        description: 'How often it is stated, where a source says so',
        isOptional: true,
      },
      cumulative: {
        type: 'string',
        options: CumulativeSchema.options,
        description: 'Where the count adds up from the start of a day, month or year: which',
        isOptional: true,
      },
      caveats: { type: 'array', description: 'What to bear in mind about every reading' },
      words: { type: 'array', description: 'Words that sentences use for it' },
    },
    listRows: async () => {
      const rows = await database.measure.findMany({
        orderBy: { slug: 'asc' },
        select: {
          ...{ slug: true, title: true, definition: true, unit: true, population: true },
          ...{ geography: true, frequency: true, cumulative: true, caveats: true, words: true },
        },
      })
      return rows.map((row) => ({
        ...row,
        url: absoluteUrl(addressOf.measure(row.slug)),
        caveats: TextsSchema.parse(row.caveats),
        words: TextsSchema.parse(row.words),
      }))
    },
  }),
  defineTable({
    name: 'measure-comparisons',
    title: 'Measures that must not be compared',
    description: 'Which measure warns of which, and what is different; it holds for both',
    key: ['measure', 'other'],
    columns: {
      measure: MEASURE_COLUMN,
      other: {
        type: 'string',
        description: 'The slug of the measure that it must not be compared with',
        refersTo: 'measures',
      },
      because: { type: 'string', description: 'What is different' },
    },
    listRows: async () => {
      const rows = await database.measureComparison.findMany({
        orderBy: [{ measureSlug: 'asc' }, { otherSlug: 'asc' }],
        select: { measureSlug: true, otherSlug: true, because: true },
      })
      return rows.map(({ because, measureSlug, otherSlug }) => ({
        ...{ measure: measureSlug, other: otherSlug, because },
      }))
    },
  }),
]
