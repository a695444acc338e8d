import { z } from 'zod'
import { SearchKindSchema } from '@/lib/search/search-query'
import { splitWords } from '@/lib/search/split-words'
import { clipValue, slugIn } from '@/lib/timeline/parameter-schemas'

const TEXT_LIMIT = 200

/** Each word is looked up on its own, and no question needs as many. */
const WORD_LIMIT = 32

/** Text to search for, with one space between its words and quotes as they are. */
export const SearchTextParameterSchema = z
  .string()
  .transform((text) => text.normalize('NFC').trim().replace(/\s+/g, ' '))
  .refine((text) => text.length <= TEXT_LIMIT, {
    error: ({ input }) =>
      `The text to search for has ${formatCount(String(input).length)} characters and may have ${TEXT_LIMIT}`,
    abort: true,
  })
  .refine((text) => countWords(text) > 0, {
    error: ({ input }) => `“${clipValue(String(input))}” has no letter or digit to search for`,
    abort: true,
  })
  .refine((text) => countWords(text) <= WORD_LIMIT, {
    error: ({ input }) =>
      `The text to search for has ${countWords(String(input))} words and may have ${WORD_LIMIT}`,
  })

/** One of the kinds of results. */
export const SearchKindParameterSchema = slugIn(
  new Set(SearchKindSchema.options),
  'kind of result',
).pipe(SearchKindSchema)

/** Four digits; a year that nothing is about finds nothing. */
export const YearParameterSchema = z.string().regex(/^[1-9]\d{3}$/, {
  error: ({ input }) => `“${clipValue(String(input))}” is not a year`,
})

/** The best or the newest first. */
export const SearchSortParameterSchema = z.enum(['relevance', 'date'], {
  error: ({ input }) => `There is no order “${clipValue(String(input))}”`,
})

function countWords(text: string): number {
  const { groups, excluded } = splitWords(text)
  return groups.flat().length + excluded.length
}

function formatCount(count: number): string {
  return count.toLocaleString('en-GB')
}
