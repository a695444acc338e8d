import { isFollowedByCounted } from '@/lib/figure/counted-nouns'
import { toDecimal } from '@/lib/figure/decimal'
import { type Reading, toReading } from '@/lib/figure/reading'

const MONTHS =
  'january february march april may june july august september october november december'
const SHORT_MONTHS = 'jan feb mar apr jun jul aug sept sep oct nov dec'
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'
const SHORT_WEEKDAYS = 'mon tues tue wed thurs thur thu fri sat sun'

/** The words with which a date may begin. */
export const DATE_WORDS: readonly string[] = [MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS]
  .join(' ')
  .split(' ')

/** Pattern of the full name of a month or a weekday with its capital, for other readers. */
export const CALENDAR_NAME = [...MONTHS.split(' '), ...WEEKDAYS.split(' ')].map(capital).join('|')

const MONTH = `(?:${names(MONTHS)}|(?:${names(SHORT_MONTHS)})\\.?)(?![\\w\\u00c0-\\u024f])`
const WEEKDAY = `(?:${names(WEEKDAYS)}|(?:${names(SHORT_WEEKDAYS)})\\.?)(?![\\w\\u00c0-\\u024f])`
const YEAR = '(?:19|20)\\d\\d(?!\\d|[.,]\\d)'
const DAY =
  '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d|[.,:/]\\d|\\s{0,3}%|\\s{1,3}per\\s{0,3}cent)'
const NAMED_DAY = `(?:${WEEKDAY},?\\s{1,3}(?:the\\s{1,3})?)?${DAY}`
const JOINT = '(?:\\s{0,3}[-\\u2010-\\u2014,]\\s{0,3}|,?\\s{1,3}(?:to|and|or|until)\\s{1,3})'
const DAYS = `${NAMED_DAY}(?:${JOINT}${NAMED_DAY}){0,6}`
const DAY_RANGE = `${DAY}(?:(?:\\s?[-\\u2010-\\u2014]\\s?|\\s{1,3}to\\s{1,3})${DAY})?`
const COMMA_YEAR = `(?:,?\\s{1,3}${YEAR})`

const DAYS_MONTH = sticky(`${DAYS}\\s{1,3}(?:of\\s{1,3})?${MONTH}(?<year>${COMMA_YEAR})?`)
const MONTH_DAYS = sticky(`${MONTH}\\s{1,3}${DAY_RANGE}(?<year>${COMMA_YEAR})?`)
const MONTH_YEAR = sticky(`${MONTH}(?:${JOINT}${MONTH})?,?\\s{1,3}(?:of\\s{1,3})?${YEAR}`)
const WEEKDAY_DAYS = sticky(
  `${WEEKDAY},?\\s{1,3}(?:the\\s{1,3})?(?=${DAYS}\\s{1,3}(?:of\\s)?${MONTH})`,
)
const WEEKDAY_MONTH = sticky(`${WEEKDAY},?\\s{1,3}(?=${MONTH}\\s)`)
const ISO =
  /(?<isoYear>\d{4})-(?<isoMonth>0[1-9]|1[0-2])(?<isoDay>-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.]{2,12}Z?)?)?(?![\d-])/y
const NUMERIC =
  /(?:(?:0?[1-9]|[12]\d|3[01])(?<sign>[/.])(?:0?[1-9]|[12]\d|3[01])\k<sign>(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(?:\d{4}|\d\d))(?!\d|[/.]\d)/y
const AND_ANOTHER = new RegExp(`${JOINT}|/(?=\\d{4}-)`, 'iy')

/** The verbs among the months: "5 may" is a date only with a year, "5 May" always. */
const VERBS = /^(?:may|march|mar)$/

/**
 * A date of any form, with all the days and dates that are joined to it: "6–11 March 2025",
 * "6 March to 11 July 2025", "Wednesday 5 March", "May 5", "July 2025", "2025-03-05".
 */
export function readDate(text: string, at: number): Reading | null {
  let end = endOfDate(text, at)
  if (end === null) return null
  for (let next: number | null = end; next !== null; next = endOfNext(text, end)) end = next
  const digits = /\d{1,4}/.exec(text.slice(at, end))?.[0] ?? '0'
  return toReading('date', at, end, toDecimal(digits, null))
}

function endOfNext(text: string, end: number): number | null {
  AND_ANOTHER.lastIndex = end
  return AND_ANOTHER.test(text) ? endOfDate(text, AND_ANOTHER.lastIndex) : null
}

function endOfDate(text: string, at: number): number | null {
  const from = endOf(WEEKDAY_DAYS, text, at) ?? endOf(WEEKDAY_MONTH, text, at) ?? at
  return (
    endOfNumericDate(text, at) ??
    endOfNamed(DAYS_MONTH, text, from) ??
    endOf(MONTH_YEAR, text, from) ??
    endOfMonthDay(text, from)
  )
}

function endOfNumericDate(text: string, at: number): number | null {
  ISO.lastIndex = at
  const groups = ISO.exec(text)?.groups
  // "2002-03" are two years, "2002-07" is a month.
  const isMonth = groups && (groups.isoDay ?? '') === ''
  const areYears = isMonth && (Number(groups.isoYear) + 1) % 100 === Number(groups.isoMonth)
  return groups && !areYears ? ISO.lastIndex : endOf(NUMERIC, text, at)
}

function endOfNamed(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match) return null
  const days = match[0].slice(0, match[0].length - (match.groups?.year ?? '').length)
  const isVerb = VERBS.test(/[a-z]*$/.exec(days)?.[0] ?? '') && match.groups?.year === undefined
  return isVerb || !ascends(days) ? null : pattern.lastIndex
}

/** In "16 to 5 March" the 16 is no day. */
function ascends(days: string): boolean {
  const numbers = (days.match(/\d+/g) ?? []).map(Number)
  return numbers.every((day, index) => index === 0 || day > (numbers[index - 1] ?? 0))
}

/** "May 5", but not the five people of "In May 5 people crossed". */
function endOfMonthDay(text: string, at: number): number | null {
  MONTH_DAYS.lastIndex = at
  const match = MONTH_DAYS.exec(text)
  if (!match || !/^[A-Z]/.test(match[0])) return null
  const before = text.slice(Math.max(0, at - 10), at)
  const isDay = match.groups?.year !== undefined || /\b(?:on|since|until|by)\s{1,3}$/i.test(before)
  const isCount = /\bin\s{1,3}$/i.test(before) || countsOn(text, MONTH_DAYS.lastIndex)
  return isDay || !isCount ? MONTH_DAYS.lastIndex : null
}

function countsOn(text: string, end: number): boolean {
  const goesOn =
    /^\s{1,3}(?:hundred|thousand|million|billion|percentage|of\s(?:the|them|those|these))\b|^\s?(?:bn|mn)\b/i
  return isFollowedByCounted(text, end) || goesOn.test(text.slice(end, end + 20))
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

function names(list: string): string {
  return list.split(' ').join('|')
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'iy')
}
