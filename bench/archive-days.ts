import type { SeededRandom } from '@/bench/seeded-random'

const DAY = 24 * 60 * 60 * 1000

/** The years that a made-up archive tells of; what it counts begins with the first. */
export const FIRST_YEAR = 2006
export const LAST_YEAR = 2025

/** The day so many days after another, `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** Any day of the archive's years; the last years have the most of them, as archives do. */
export function pickDay(random: SeededRandom): string {
  const years = Array.from({ length: 2 }, () => random.integer(FIRST_YEAR, LAST_YEAR))
  return addDays(`${Math.max(...years)}-01-01`, random.integer(0, 364))
}

/** The last day of a month, `2025-02` → `2025-02-28`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/** An event's date around a day, with the precision that chance gives it. */
export function writeDate(random: SeededRandom, day: string) {
  const chance = random.integer(1, 10)
  const [year = '', month = ''] = day.split('-')
  if (chance === 1) return { date: year, dateNote: null }
  if (chance === 2) return { date: `${year}-${month}`, dateNote: null }
  if (chance === 3) {
    return { date: `${day}/${addDays(day, random.integer(1, 90))}`, dateNote: 'The talks go on.' }
  }
  const isInferred = chance === 4
  return { date: day, dateNote: isInferred ? 'The document names the weekday alone.' : null }
}
