import { toDecimal } from '@/lib/figure/decimal'
import { type Reading, toReading } from '@/lib/figure/reading'

const HALF_DAY = '\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|noon|midnight)(?![a-z])'
const HOUR = '(?:[01]?\\d|2[0-4])'
const JOINT = '(?:\\s?[-\\u2010-\\u2014]\\s?|\\s{1,3}(?:to|and)\\s{1,3})'
const WITH_COLON = `${HOUR}:[0-5]\\d(?::[0-5]\\d)?(?!\\d|,\\d)(?:${HALF_DAY})?`
const WITH_HALF_DAY = `${HOUR}(?:[.:][0-5]\\d)?(?:${HALF_DAY})`
const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'

const CLOCK = new RegExp(
  `(?:${WITH_COLON}|(?:${HOUR}(?:[.:][0-5]\\d)?${JOINT})?${WITH_HALF_DAY})(?:${JOINT}(?:${WITH_COLON}|${WITH_HALF_DAY}))?`,
  'iy',
)
const O_CLOCK = new RegExp(`(?:${HOUR}|${WORDS})(?:\\s{1,3}o['’]clock|${HALF_DAY})`, 'iy')
const PAST = new RegExp(
  `(?:half|quarter|five|ten|twenty(?:-five)?)\\s(?:past|to)\\s(?:(?:${WORDS})(?![a-z])(?!\\s(?:per|hundred|thousand|million|billion|times|people))|noon|midnight)`,
  'iy',
)

/** With a full stop an hour looks like a decimal, so it counts as one after "stood at 10.30". */
const DOTTED =
  /(?<=(?<!\b(?:st[ao]nds?|stood|put|valued|priced|remain\w*|set|estimated|fixed)\s)\bat\s{1,3})(?:1?\d|2[0-3])\.[0-5]\d(?![\w%]|[.,]\d|\s?%|\s{1,3}(?:per|percentage|points?|hundred|thousand|million|billion|times|euros|pounds)(?![a-z]))/iy

/** A time of day: 10:30, 9.30am, 9 am, nine o'clock, half past nine. */
export function readClock(text: string, at: number): Reading | null {
  for (const pattern of [CLOCK, O_CLOCK, DOTTED]) {
    pattern.lastIndex = at
    if (pattern.test(text)) return toTime(text, at, pattern.lastIndex)
  }
  PAST.lastIndex = at
  // "Five to ten" may be a count; "five past ten" and "quarter to ten" tell the time.
  const isTime = PAST.test(text) && /^(?:half|quarter)|\spast\s/i.test(text.slice(at, at + 20))
  return isTime ? toTime(text, at, PAST.lastIndex) : null
}

function toTime(text: string, at: number, end: number): Reading {
  return toReading(
    'time',
    at,
    end,
    toDecimal(/^\d{1,2}/.exec(text.slice(at, end))?.[0] ?? '0', null),
  )
}
