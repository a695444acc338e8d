/** A day as a number that can be compared, `2025-03-05` as 20250305. */
export type DayNumber = number

/** Of what is never shown as known: after any day. */
export const NEVER: DayNumber = 99_999_999

/** The day that is asked for where nobody asks what was known: nothing is after it. */
export const NOW: DayNumber = NEVER

/** `2025-03-05` → 20250305. */
export function toDayNumber(day: string): DayNumber {
  return Number(day.replaceAll('-', ''))
}

/** The first of several days; NEVER where there is none. */
export function firstDay(days: DayNumber[]): DayNumber {
  return Math.min(NEVER, ...days)
}
