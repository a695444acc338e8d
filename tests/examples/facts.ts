import { MeasureFileSchema } from '@/lib/measure/measure-schema'
import { SourceFileSchema } from '@/lib/source/source-schema'
import type { Facts } from '@/prisma/read-facts'

/** The fields of a file, as an editor writes them. */
export type Fields = Record<string, unknown>

/** One measure and the statistics of one or several sources, each a good one but for what is given. */
export function factsWith(
  sources: Record<string, { fields?: Fields; statistics: Fields[] }>,
  measure: Fields = {},
): Facts {
  return {
    topics: [],
    actors: [],
    evidence: [],
    measures: [{ slug: 'arrivals', file: MeasureFileSchema.parse({ ...MEASURE, ...measure }) }],
    sources: Object.entries(sources).map(([slug, { fields, statistics }]) => ({
      slug,
      file: SourceFileSchema.parse({
        ...SOURCE,
        ...fields,
        statistics: statistics.map((statistic) => ({ ...STATISTIC, ...statistic })),
      }),
    })),
  }
}

const MEASURE = {
  title: 'Small-boat arrivals, year to date',
  definition: 'People who crossed in small boats.',
  unit: 'people',
  cumulative: 'year',
  topics: ['returns'],
  words: ['arrivals'],
} satisfies Fields

const SOURCE = {
  title: 'Statement on returns',
  shortTitle: 'Ministry statement',
  kind: 'official',
  published: '2025-07-11',
} satisfies Fields

const STATISTIC = {
  measure: 'arrivals',
  value: 3434,
  period: '2025-01-01/2025-03-05',
  periodNote: 'The source says so.',
  locator: 'paragraph 12',
} satisfies Fields
