import { parseArgs } from 'node:util'
import { DaySchema } from '@/lib/calendar-date'

/** What the command is to do besides checking, and how it answers. */
export type ContentOptions = {
  fix: boolean
  /** The day that is written beside what was changed, `YYYY-MM-DD`. */
  day: string
  format: 'text' | 'json'
}

const USAGE =
  'What may be given: --fix to mend what is certain, with --date 2026-12-31 for the day of it if that is not today, and --format text or --format json.'
const OPTIONS = {
  fix: { type: 'boolean' },
  date: { type: 'string' },
  format: { type: 'string' },
} as const

/** What was given on the command line, or the sentence that says what is wrong with it. */
export function readContentArguments(
  words: string[],
  today: string,
): { options: ContentOptions; problem: null } | { options: null; problem: string } {
  const refuse = (problem: string) => ({ options: null, problem: `${problem} ${USAGE}` })
  const given = parse(words)
  if (given === null) return refuse(`“${words.join(' ')}” is not understood.`)
  const { fix = false, date, format = 'text' } = given
  if (format !== 'text' && format !== 'json') return refuse(`There is no format ${format}.`)
  if (date !== undefined && !fix) return refuse('A date is for --fix alone.')
  if (date !== undefined && !DaySchema.safeParse(date).success) {
    return refuse(`${date} is not a day of the calendar.`)
  }
  return { options: { fix, day: date ?? today, format }, problem: null }
}

/** Null where there is a word or an option that we do not have. */
function parse(words: string[]) {
  try {
    return parseArgs({ args: words, options: OPTIONS }).values
  } catch {
    return null
  }
}
