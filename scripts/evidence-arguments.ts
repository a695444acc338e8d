import { parseArgs } from 'node:util'
import { DaySchema } from '@/lib/calendar-date'
import type { EvidenceOptions } from '@/scripts/evidence-flow'

const USAGE =
  'Name the folder of the kept copies, and the day if it is to be written down: npm run evidence -- ../copies --date 2026-12-31'

/** What was given on the command line, or the sentence that says what is wrong with it. */
export function readEvidenceArguments(
  words: string[],
): { options: EvidenceOptions; problem: null } | { options: null; problem: string } {
  const refuse = (problem: string) => ({ options: null, problem })
  const given = parse(words)
  const [copies, ...others] = given?.positionals ?? []
  if (!given || copies === undefined || others.length > 0) return refuse(USAGE)
  const date = given.values.date ?? null
  if (date !== null && !DaySchema.safeParse(date).success) {
    return refuse(`${date} is not a day of the calendar. ${USAGE}`)
  }
  return { options: { copies, date }, problem: null }
}

/** Null where there is an option that we do not have. */
function parse(words: string[]) {
  try {
    return parseArgs({ args: words, options: { date: { type: 'string' } }, allowPositionals: true })
  } catch {
    return null
  }
}
