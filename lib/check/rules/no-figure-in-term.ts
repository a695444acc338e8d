import type { Rule } from '@/lib/check/rule'
import { isBindingAddress } from '@/lib/figure/binding'

/** Refuses a bound number in the glossary. */
export const noFigureInTerm: Rule = {
  name: 'no-figure-in-term',
  reason: 'A word is explained once and for all; a number in it would go out of date unseen.',
  examples: {
    right: [{ 'terms/pilot.md': { body: 'See [the count](/statistics/arrivals).' } }],
    wrong: [{ 'terms/pilot.md': { body: 'So far [3,434](stat:arrivals-2025) arrived.' } }],
  },
  *check(content) {
    for (const text of content.texts) {
      if (!text.file.path.includes('terms/')) continue
      for (const { address, offset } of text.links) {
        if (!isBindingAddress(address)) continue
        const message =
          'A term holds no bound number. Link to the page of the measure instead, and leave the number out.'
        yield { file: text.file, place: text.placeAt(offset), message }
      }
    }
  },
}
