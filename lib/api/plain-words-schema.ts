import { quoteValue } from '@/lib/http/parameter-schemas'
import { splitWords } from '@/lib/search/split-words'
import { TextParameterSchema } from '@/lib/timeline/parameter-schemas'

/**
 * Words for a list that is searched word by word. What the search page reads as more than a word
 * would be taken for one here, and `-france` find what names France, so it is refused.
 */
export const PlainWordsParameterSchema = TextParameterSchema.refine(isPlain, {
  error: ({ input }) =>
    `${quoteValue(input)} has quotes, a word to leave out or OR, and this list is searched by plain words alone`,
})

function isPlain(text: string): boolean {
  const { excluded, groups } = splitWords(text)
  const terms = groups.flat()
  return (
    excluded.length === 0 && terms.length === groups.length && !terms.some((term) => term.isPhrase)
  )
}
