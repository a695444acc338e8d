import { z } from 'zod'
import { quoteValue, ShortTextSchema, slugIn } from '@/lib/http/parameter-schemas'
import { SearchKindSchema } from '@/lib/search/search-query'
import { splitWords } from '@/lib/search/split-words'

/** Each word is looked up on its own, and no question needs as many. */
const WORD_LIMIT = 32

/** Text to search for, with one space between its words and quotes as they are. */
export const SearchTextParameterSchema = ShortTextSchema.refine((text) => countWords(text) > 0, {
  error: ({ input }) => `${quoteValue(input)} has no letter or digit to search for`,
  abort: true,
}).refine((text) => countWords(text) <= WORD_LIMIT, {
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
  error: ({ input }) => `${quoteValue(input)} is not a year`,
})

/** The best or the newest first. */
export const SearchSortParameterSchema = z.enum(['relevance', 'date'], {
  error: ({ input }) => `There is no order ${quoteValue(input)}`,
})

function countWords(text: string): number {
  const { groups, excluded } = splitWords(text)
  return groups.flat().length + excluded.length
}
