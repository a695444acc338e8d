import { listNumbers } from '@/lib/figure/list-numbers'
import { CALENDAR_NAME } from '@/lib/figure/read-date'

/** A month or weekday without a number counts after a word of time: "May" may be a verb. */
const NAMED = new RegExp(
  `\\b(?:[Ii]n|[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Tt]o|[Bb]efore|[Aa]fter|[Bb]etween|[Dd]uring|[Oo]f|[Tt]hrough|[Ll]ast|[Tt]his|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id|[Aa]nd)[\\s-]{1,3}(?:${CALENDAR_NAME})\\b`,
)

/** True when a sentence names a day, a month or a year, so that it speaks of a fixed time. */
export function hasDate(sentence: string): boolean {
  return (
    NAMED.test(sentence) ||
    listNumbers(sentence).some(({ kind }) => kind === 'date' || kind === 'year')
  )
}
