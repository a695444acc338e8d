import { CalendarDateSchema } from '@/lib/calendar-date'

/** A time that a question names, and where in it: `2025-03` for "March 2025". */
export type AskedPeriod = { date: string; start: number; end: number }

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const YEAR = '(?<year>(?:19|20)\\d\\d)'
const EDGE = { before: '(?<![\\p{L}\\p{N}.,-])', after: '(?![\\p{L}\\p{N}%-]|[.,]\\d)' }

/** The more exact before the less exact, so that a day is not read as its month. */
const PATTERNS = [
  `(?<year>\\d{4})-(?<number>\\d\\d)(?:-(?<day>\\d\\d))?`,
  `(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}\\s${YEAR}`,
  `${MONTH}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s${YEAR}`,
  `${MONTH}\\s(?:of\\s)?${YEAR}`,
  YEAR,
].map((pattern) => new RegExp(`${EDGE.before}${pattern}${EDGE.after}`, 'iu'))

/**
 * The day, month or year that a question names: "5 March 2025", "March 2025", "2025". Null where
 * it names none or more than one, since it is not clear then which is meant.
 */
export function findAskedPeriod(question: string): AskedPeriod | null {
  const first = findFirst(question)
  if (first === null) return null
  const rest =
    question.slice(0, first.start) + ' '.repeat(first.end - first.start) + question.slice(first.end)
  return findFirst(rest) === null ? first : null
}

function findFirst(question: string): AskedPeriod | null {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(question)
    const date = match && dateOf(match.groups ?? {})
    if (match && date) return { date, start: match.index, end: match.index + match[0].length }
  }
  return null
}

function dateOf({ year = '', month, number, day }: Record<string, string | undefined>) {
  const place = month === undefined ? 0 : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const ofYear = number ?? (place === 0 ? null : String(place).padStart(2, '0'))
  const parts = [year, ofYear, ofYear && day?.padStart(2, '0')].filter(Boolean)
  const date = parts.join('-')
  return CalendarDateSchema.safeParse(date).success ? date : null
}
