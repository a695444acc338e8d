import { FIRST_YEAR, LAST_YEAR, pickDay } from '@/bench/archive-days'
import { PLACES } from '@/bench/archive-words'
import { createSeededRandom, type SeededRandom } from '@/bench/seeded-random'
import { EventKindSchema } from '@/lib/event/event-schema'
import {
  type TimelineFilter,
  type TimelineVocabulary,
  WHOLE_TIMELINE,
} from '@/lib/timeline/timeline-filter'

/** Common words, words of every third event, and a place that one event in a hundred names. */
const WORDS = ['the', 'report', 'yearly account', 'officer duty', 'wording winter', 'harbour long']

/**
 * Views that a reader might ask for: a third have one condition, the others two to four; a third
 * are as known on a day, a quarter are read oldest first, a fifth are of the second or third page.
 * The same seed gives the same views.
 */
export function makeFilters(
  vocabulary: TimelineVocabulary,
  count: number,
  seed: number,
): TimelineFilter[] {
  const random = createSeededRandom(seed)
  const conditions = listConditions(random, vocabulary)
  return Array.from({ length: count }, () => {
    const asked = Array.from({ length: random.pick([1, 1, 2, 2, 3, 4]) }, () =>
      random.pick(conditions)(),
    )
    return {
      ...Object.assign({}, WHOLE_TIMELINE, ...asked),
      known: random.integer(1, 3) === 1 ? pickDay(random) : null,
      sort: random.integer(1, 4) === 1 ? 'oldest' : 'newest',
      page: random.pick([1, 1, 1, 1, 1, 1, 1, 1, 2, 3]),
    }
  })
}

type Condition = () => Partial<TimelineFilter>

function listConditions(random: SeededRandom, vocabulary: TimelineVocabulary): Condition[] {
  const oneOf = (slugs: ReadonlySet<string>) => random.pick([...slugs])
  return [
    () => ({ topic: oneOf(vocabulary.topics) }),
    () => ({ actor: oneOf(vocabulary.actors) }),
    () => ({ kind: random.pick(EventKindSchema.options) }),
    () => ({ measure: oneOf(vocabulary.measures) }),
    () => ({ source: oneOf(vocabulary.sources) }),
    () => ({ q: random.pick([...WORDS, random.pick(PLACES), random.pick(PLACES)]) }),
    () => pickYears(random),
  ]
}

function pickYears(random: SeededRandom): Partial<TimelineFilter> {
  const from = random.integer(FIRST_YEAR, LAST_YEAR)
  return { from: String(from), to: String(random.integer(from, LAST_YEAR)) }
}
