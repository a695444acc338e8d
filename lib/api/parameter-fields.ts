import { z } from 'zod'
import type { ApiCollection } from '@/lib/api/api-collections'
import { GREATEST_LIMIT, type ListCondition, USUAL_LIMIT } from '@/lib/api/api-parameters'

/** The parameters of a list as its description gives them: what each may say, and what it does. */
export function listParameterFields(collection: ApiCollection): Record<string, z.ZodType> {
  const { parameters, sorts } = collection
  return {
    ...Object.fromEntries(parameters.map((name) => [name, FIELDS[name](collection)])),
    sort: z.enum(sorts).default(sorts[0]).describe('The order of the list.'),
    limit: z
      .int()
      .min(1)
      .max(GREATEST_LIMIT)
      .default(USUAL_LIMIT)
      .describe('How many records one answer holds at most.'),
    cursor: textParameter(
      'Where the list goes on. Follow `page.next`, which holds it; by itself it means nothing, and it goes with the same other parameters alone.',
    ),
  }
}

/** The day on which a list or a record is asked for as it was known. */
export const KnownField = z.iso
  .date()
  .optional()
  .describe(
    'As the sources had published it by this day: what came later is left out, and statuses are those of that day. The day may not be after the last of which the archive speaks.',
  )

const TEXTS: Record<ApiCollection['text'], string> = {
  words: 'Words to search for, each of them the beginning of one at least.',
  search: 'Text to search for: words, "phrases", words to leave out as in -france, and OR.',
}

const FIELDS: Record<ListCondition, (collection: ApiCollection) => z.ZodType> = {
  topic: () => textParameter('The slug of a topic.'),
  actor: () => textParameter('The slug of an actor.'),
  kind: ({ kinds }) => z.enum(kinds).optional().describe('Records of one kind alone.'),
  measure: () => textParameter('The slug of a measure.'),
  source: () => textParameter('The slug of a source.'),
  from: () => dateParameter('No record that ends before this year, month or day.'),
  to: () => dateParameter('No record that begins after this year, month or day.'),
  q: ({ text }) => z.string().max(200).optional().describe(TEXTS[text]),
  known: () => KnownField,
}

function textParameter(description: string): z.ZodType {
  return z.string().optional().describe(description)
}

function dateParameter(description: string): z.ZodType {
  return z
    .string()
    .regex(/^[1-9]\d{3}(-\d{2}){0,2}$/)
    .optional()
    .describe(description)
}
