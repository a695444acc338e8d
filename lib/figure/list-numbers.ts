import { describeNumber } from '@/lib/figure/describe-number'
import { maskNames } from '@/lib/figure/mask-names'
import type { NumberText } from '@/lib/figure/number-text'
import { NUMBER_WORDS } from '@/lib/figure/number-words'
import { readClock } from '@/lib/figure/read-clock'
import { DATE_WORDS, readDate } from '@/lib/figure/read-date'
import { readFigure } from '@/lib/figure/read-figure'
import { MULTIPLE_WORDS, readMultiple } from '@/lib/figure/read-multiple'
import { readAddress, readChain, readIdentifier } from '@/lib/figure/read-name'
import { ORDINAL_WORDS, readOrdinal } from '@/lib/figure/read-ordinal'
import { readSection, SECTION_WORDS } from '@/lib/figure/read-section'
import { readShare, SHARE_WORDS } from '@/lib/figure/read-share'
import { readYear } from '@/lib/figure/read-year'
import type { Reader, Reading } from '@/lib/figure/reading'

/** A word, or digits with the signs that belong to them: "−5", "€72.2", ".5", "½". */
const TOKEN =
  /[A-Za-z\u00c0-\u024f]+|(?:(?<![^\s([“‘"'–—-])[-−–+])?(?:[€£$]\s?[-−]?)?(?:(?<![\w.…])\.)?\d|[\u00bc-\u00be\u2150-\u215e]/g

/** The signs that are a share by themselves, ½ and its like. */
const VULGAR_FRACTIONS = '¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'

/** What may begin with a digit: the particular before the general. */
const DIGIT_READERS: Reader[] = [
  readIdentifier,
  readDate,
  readYear,
  readClock,
  readOrdinal,
  readChain,
  readShare,
  readFigure,
]
const WORD_READERS = toReaders([
  [readAddress, ['http', 'https', 'www']],
  [readSection, SECTION_WORDS],
  [readDate, DATE_WORDS],
  [readClock, [...NUMBER_WORDS, ...SHARE_WORDS]],
  [readShare, [...NUMBER_WORDS, ...SHARE_WORDS]],
  [readOrdinal, ORDINAL_WORDS],
  [readMultiple, MULTIPLE_WORDS],
  [readFigure, [...NUMBER_WORDS, 'minus', 'eur', 'gbp', 'usd']],
  [readShare, [...VULGAR_FRACTIONS]],
])

/**
 * Every number that a plain text says, in the order of the text and never overlapping. It reads
 * British English, takes any input without an error, and reads each text once. Whatever begins
 * with a digit is told, be it only as a `name`.
 *
 * `names` are phrases that are no numbers, "one in, one out"; each comes as one `name`. Give the
 * same array every time: it is prepared once.
 */
export function listNumbers(
  text: string,
  { names = [] }: { names?: readonly string[] } = {},
): NumberText[] {
  const { masked, found } = maskNames(toAsciiDigits(text), names)
  const numbers = found.map((reading) => describeNumber(text, masked, reading, reading.start))
  let [end, floor] = [0, 0]
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(masked); token; token = TOKEN.exec(masked)) {
    const reading = readAt(masked, token)
    if (!reading) continue
    const described = describeNumber(text, masked, reading, Math.max(end, floor))
    numbers.push(described)
    end = described.number.end
    floor = described.floor
    TOKEN.lastIndex = end
  }
  return numbers.map(({ number }) => number).sort((one, other) => one.start - other.start)
}

/** Digits of other scripts count as well; a text keeps its length. */
function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
    String(digit.charCodeAt(0) & 15),
  )
}

function readAt(text: string, { 0: token, index }: RegExpExecArray): Reading | null {
  const readers = /\d$/.test(token) ? DIGIT_READERS : (WORD_READERS.get(token.toLowerCase()) ?? [])
  for (const read of readers) {
    const reading = read(text, index)
    if (reading) return reading
  }
  return null
}

function toReaders(lists: [Reader, readonly string[]][]): Map<string, Reader[]> {
  const readers = new Map<string, Reader[]>()
  for (const [reader, words] of lists) {
    for (const word of words) readers.set(word, [...(readers.get(word) ?? []), reader])
  }
  return readers
}
