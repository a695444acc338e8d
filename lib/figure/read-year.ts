import { isFollowedByPeople } from '@/lib/figure/counted-nouns'
import { toDecimal } from '@/lib/figure/decimal'
import { type Reading, toReading } from '@/lib/figure/reading'

const SPAN =
  /(?<first>(?:19|20)\d\d)[-\u2010-\u2014/](?<last>(?:(?:19|20)\d)?\d\d)(?![\w%]|[.,]\d|-\d)/y
const DECADE = /(?<first>(?:\d\d)?\d0)s(?![a-z])/y

/** Years that show by their form alone: 2022–23, 2022/23, 2023-2026, the 1990s. */
export function readYear(text: string, at: number): Reading | null {
  return readSpan(text, at) ?? readDecade(text, at)
}

function readSpan(text: string, at: number): Reading | null {
  SPAN.lastIndex = at
  const { first, last } = SPAN.exec(text)?.groups ?? {}
  if (first === undefined || last === undefined) return null
  const end = last.length === 2 ? inCenturyOf(first, last) : last
  if (Number(end) <= Number(first)) return null
  // "1950–2050 people" is a range, for the reader of figures.
  if (last.length === 4 && isFollowedByPeople(text, SPAN.lastIndex)) return null
  const [low, high] = [toDecimal(first, null), toDecimal(end, null)]
  return toReading('year', at, SPAN.lastIndex, low, { high })
}

/** The second year of 1999/00 is 2000. */
function inCenturyOf(first: string, last: string): string {
  const century = first.slice(0, 2)
  return last === '00' ? String((Number(century) + 1) * 100) : `${century}${last}`
}

function readDecade(text: string, at: number): Reading | null {
  DECADE.lastIndex = at
  const first = DECADE.exec(text)?.groups?.first
  if (first === undefined) return null
  return toReading('year', at, DECADE.lastIndex, toDecimal(first, null))
}
