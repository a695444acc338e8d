import { UNITS } from '@/lib/statistic/units'

const PEOPLE = [
  'person people individual individuals man men woman women child children adult adults migrant',
  'migrants refugee refugees seeker seekers worker workers national nationals passenger passengers',
  'officer officers victim victims',
]
const THINGS = [
  'arrest arrests arrival arrivals attempt attempts boat boats case cases charge charges claim claims',
  'conviction convictions crossing crossings death deaths decision decisions group groups journey',
  'journeys removal removals return returns visit visits application applications incident incidents',
  'offence offences vessel vessels sentence sentences',
]
const BETWEEN = [
  'more fewer other further additional new small asylum young illegal irregular police',
]

const PEOPLE_WORDS = toSet(PEOPLE)
const THING_WORDS = toSet([
  ...THINGS,
  ...Object.values(UNITS).flatMap(({ one, many }) => [one, many]),
])
const WORDS_BETWEEN = toSet(BETWEEN)

const NEXT_WORDS = /^[\s-]{1,3}(?<first>[a-z]{1,20})(?:[\s-]{1,3}(?<second>[a-z]{1,20}))?/i

/**
 * True when the text goes on with a noun that is counted, "12 people" or "12 more arrests", so
 * that the number before it is neither a year nor the day of a month.
 */
export function isFollowedByCounted(text: string, at: number): boolean {
  return isFollowedByPeople(text, at) || isFollowedBy(THING_WORDS, text, at)
}

/** The same for people alone: "2025 arrests" may be those of a year, "2025 people" hardly. */
export function isFollowedByPeople(text: string, at: number): boolean {
  return isFollowedBy(PEOPLE_WORDS, text, at)
}

function isFollowedBy(nouns: Set<string>, text: string, at: number): boolean {
  const groups = NEXT_WORDS.exec(text.slice(at, at + 50))?.groups
  const [first, second] = [groups?.first?.toLowerCase(), groups?.second?.toLowerCase()]
  if (first === undefined) return false
  return nouns.has(first) || (WORDS_BETWEEN.has(first) && second !== undefined && nouns.has(second))
}

function toSet(lists: string[]): Set<string> {
  return new Set(lists.flatMap((list) => list.split(' ')).filter((word) => word !== ''))
}
