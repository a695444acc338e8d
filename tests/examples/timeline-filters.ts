import fc from 'fast-check'
import { spanOfDate } from '@/lib/calendar-date'
import { EventKindSchema } from '@/lib/event/event-schema'
import { listSearchWords } from '@/lib/timeline/search-words'
import type { TimelineFilter, TimelineVocabulary } from '@/lib/timeline/timeline-filter'
import { anyDate, anyDay } from '../support/calendar-dates'

/** What the addresses of an archive with few records may name. */
export const VOCABULARY: TimelineVocabulary = {
  topics: new Set(['returns', 'funding']),
  actors: new Set(['home-office']),
  measures: new Set(['arrivals']),
  sources: new Set(['ministry-statement']),
  firstKnown: '2022-11-14',
  lastKnown: '2025-07-11',
  recordedTo: '9999-12-31',
}

/** Any view of that archive. */
export const anyFilter: fc.Arbitrary<TimelineFilter> = fc
  .record({
    topic: fc.option(fc.constantFrom(...VOCABULARY.topics)),
    actor: fc.option(fc.constantFrom(...VOCABULARY.actors)),
    kind: fc.option(fc.constantFrom(...EventKindSchema.options)),
    measure: fc.option(fc.constantFrom(...VOCABULARY.measures)),
    source: fc.option(fc.constantFrom(...VOCABULARY.sources)),
    from: fc.option(anyDate),
    to: fc.option(anyDate),
    q: fc.oneof(fc.constant(''), anyText()),
    known: fc.option(anyDay),
    sort: fc.constantFrom('newest' as const, 'oldest' as const),
    page: fc.integer({ min: 1, max: 999_999 }),
  })
  .filter(({ from, to }) => !from || !to || spanOfDate(from).from <= spanOfDate(to).to)

/** Text to search for as it is kept: no space too many, and at least one word in it. */
function anyText(): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((text) => text.normalize('NFC').trim().replace(/\s+/g, ' '))
    .filter((text) => text.length <= 200 && listSearchWords(text).length > 0)
}
