import { writeFiller } from '@/bench/corpus-sentences'
import type { SeededRandom } from '@/bench/seeded-random'

const BEGINNINGS = 'Ash|Bran|Cald|Dun|East|Farn|Glen|Hart|Kel|Long|Mar|North'.split('|')
const MIDDLES = '|er|ing|is|o'.split('|')
const ENDINGS = 'bridge|combe|field|haven|mouth|port|stead|wick'.split('|')

const BODIES = 'board|commission|council|inspectorate|ministry|office|service|union'.split('|')
const SUBJECTS =
  'arrivals|asylum|borders|detention|enforcement|funding|housing|intelligence|law|returns|rescue|visas'.split(
    '|',
  )
const HAPPENINGS = [
  'publishes its yearly account of',
  'meets its partners about',
  'announces new rules for',
  'signs an agreement on',
  'begins an operation against abuses of',
  'reports a new count of',
  'is asked to explain delays in',
  'receives a report on',
]

/** Every place that the archive can speak of: "Calderhaven". A text names few, so each is rare. */
export const PLACES = BEGINNINGS.flatMap((start) =>
  MIDDLES.flatMap((middle) => ENDINGS.map((end) => start + middle + end)),
)

/** Subjects of topics, in the order of the alphabet. */
export const TOPIC_NAMES = SUBJECTS

/** "Calderhaven inspectorate": a name of its own for each place in a list, for some thousands. */
export function nameBody(index: number): string {
  const round = Math.floor(index / PLACES.length)
  return `${nameAt(PLACES, index)} ${nameAt(BODIES, index + round)}`
}

/** The title of an event, of six to ten words. */
export function writeTitle(random: SeededRandom, body: string): string {
  return `${body} ${random.pick(HAPPENINGS)} ${random.pick(SUBJECTS)} at ${random.pick(PLACES)}`
}

/** So many sentences without a number; about one in two names a place. */
export function writeSentences(random: SeededRandom, count: number): string {
  const sentences = Array.from({ length: count }, () =>
    random.integer(0, 1) === 0
      ? writeFiller(random)
      : `${writeFiller(random).slice(0, -1)}, people in ${random.pick(PLACES)} say.`,
  )
  return sentences.join(' ')
}

function nameAt(names: string[], index: number): string {
  return names[index % names.length] ?? ''
}
