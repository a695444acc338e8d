import { toDecimal } from '@/lib/figure/decimal'
import { type Reading, toReading } from '@/lib/figure/reading'

const SMALL = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
]
const TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
const STEMS = 'twenty thirty forty fifty sixty seventy eighty ninety'

const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.join(' ')
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
])
const STEM_VALUES: ReadonlyMap<string, number> = new Map(
  STEMS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
)

/** The words with which an ordinal may begin. */
export const ORDINAL_WORDS: readonly string[] = [...VALUES.keys(), ...STEM_VALUES.keys()]

const TAIL = '(?:[\\s-]{1,3}(?:century|centuries|half|quarter|third))?(?![\\w\\u00c0-\\u024f])'
const DIGITS = new RegExp(
  `(?<digits>\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,3})(?:st|nd|rd|th)${TAIL}`,
  'iy',
)
const COMPOUND = new RegExp(
  `(?<stem>${STEMS.split(' ').join('|')})[\\s-]{1,3}(?<ones>${SMALL.join(' ').split(' ').slice(0, 9).join('|')})${TAIL}`,
  'iy',
)
const SIMPLE = new RegExp(`(?<word>${[...VALUES.keys()].join('|')})${TAIL}`, 'iy')

/** A place in an order: 1st, 21st century, first, twenty-first, the third quarter. */
export function readOrdinal(text: string, at: number): Reading | null {
  const digits = groupsAt(DIGITS, text, at)?.digits
  if (digits !== undefined) return toOrdinal(at, DIGITS.lastIndex, Number(digits.replace(/,/g, '')))
  const compound = groupsAt(COMPOUND, text, at)
  if (compound) {
    const tens = STEM_VALUES.get(compound.stem?.toLowerCase() ?? '') ?? 0
    const ones = VALUES.get(compound.ones?.toLowerCase() ?? '') ?? 0
    return toOrdinal(at, COMPOUND.lastIndex, tens + ones)
  }
  const value = VALUES.get(groupsAt(SIMPLE, text, at)?.word?.toLowerCase() ?? '')
  return value === undefined ? null : toOrdinal(at, SIMPLE.lastIndex, value)
}

function toOrdinal(start: number, end: number, value: number): Reading {
  return toReading('ordinal', start, end, toDecimal(String(value), null))
}

function groupsAt(pattern: RegExp, text: string, at: number): Record<string, string> | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.groups
}
