import type { SeededRandom } from '@/bench/seeded-random'

/** A measure of the corpus: everything about it is said with one noun. */
export type Measure = { slug: string; isMoney: boolean; isCumulative: boolean }

/** A statistic of the corpus, and how a text says it. */
export type Statistic = {
  slug: string
  measure: Measure
  /** As its file has it: `3434`, `72.2 million`. */
  written: string
  value: number
  precision: 'over' | null
  period: string
  /** How a sentence begins that dates it. */
  when: string
  year: number
  /** The two readings that it compares; null for a reading. */
  change: { from: Statistic; to: Statistic } | null
}

/** All facts of a corpus, made without a file. */
export type Facts = { measures: Measure[]; readings: Statistic[]; changes: Statistic[] }

const READINGS_OF_A_MEASURE = 50
const LAST_YEAR = 2025

const PEOPLE =
  'applicants travellers sailors drivers teachers nurses students residents tenants farmers guides divers rowers walkers cyclists volunteers inspectors wardens keepers clerks readers pensioners apprentices lodgers carers doctors porters cooks bakers weavers fitters welders painters printers surveyors engineers gardeners foresters fishers traders couriers interpreters lawyers judges witnesses jurors petitioners sponsors trainees recruits observers delegates envoys mayors'
const MONEY = 'grants loans fees rents fines subsidies'
/** Money after every ninth, so that a small corpus has all kinds as well. */
const NOUNS = PEOPLE.split(' ').flatMap((noun, index) =>
  index % 9 === 1 ? [noun, MONEY.split(' ')[(index - 1) / 9] ?? ''] : [noun],
)

/** Measures with fifty readings each, and one stated change to every fifteen readings. */
export function makeFacts(random: SeededRandom, measureCount: number): Facts {
  const measures = NOUNS.slice(0, measureCount).map((slug, index) => ({
    slug,
    isMoney: MONEY.includes(slug),
    isCumulative: index % 6 === 5,
  }))
  const readings = measures.flatMap((measure) => makeReadings(random, measure))
  const exact = readings.filter(({ measure, precision }) => isYearly(measure) && !precision)
  const changes = exact
    .filter((_, index) => index % 15 === 0)
    .flatMap((from) => makeChange(from, findLater(exact, from)) ?? [])
  return { measures, readings, changes }
}

/** The reading of the next year that is exact as well; null where there is none. */
export function findLater(readings: Statistic[], from: Statistic): Statistic | null {
  return (
    readings.find(
      ({ measure, precision, year }) =>
        measure === from.measure && precision === null && year > from.year,
    ) ?? null
  )
}

/** How much a reading is above an earlier one, in per cent with one decimal. */
export function percentBetween(from: Statistic, to: Statistic): number {
  return Number((((to.value - from.value) / from.value) * 100).toFixed(1))
}

/** True where each reading is of a whole year. */
export function isYearly({ isCumulative }: Measure): boolean {
  return !isCumulative
}

function makeReadings(random: SeededRandom, measure: Measure): Statistic[] {
  let total = 0
  return Array.from({ length: READINGS_OF_A_MEASURE }, (_, index) => {
    total += random.integer(20, 400)
    const precision = random.integer(1, 8) === 1 ? 'over' : null
    const count = precision ? random.integer(2, 400) * 100 : random.integer(1_000, 90_000)
    const millions = `${random.integer(1, 90)}.${random.integer(1, 9)} million`
    const written = measure.isMoney ? millions : String(measure.isCumulative ? total : count)
    const base = {
      measure,
      written,
      value: measure.isMoney ? parseFloat(written) : Number(written),
    }
    return measure.isCumulative
      ? { ...base, precision: null, change: null, ...dateRunningTotal(measure, index) }
      : { ...base, precision, change: null, ...dateYear(measure, index) }
  })
}

function dateYear({ slug }: Measure, index: number) {
  const year = LAST_YEAR - READINGS_OF_A_MEASURE + 1 + index
  return { slug: `${slug}-${year}`, year, period: String(year), when: `In ${year}` }
}

function dateRunningTotal({ slug }: Measure, index: number) {
  const date = new Date(Date.UTC(LAST_YEAR, 0, 7 * (index + 1)))
  const day = date.toISOString().slice(0, 10)
  const words = date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return {
    slug: `${slug}-to-${day}`,
    year: LAST_YEAR,
    period: `${LAST_YEAR}-01-01/${day}`,
    when: `By ${words}`,
  }
}

function makeChange(from: Statistic, to: Statistic | null): Statistic | null {
  const percent = to && percentBetween(from, to)
  if (!percent) return null
  const slug = `${to.slug}-on-${from.year}`
  return { ...to, slug, written: String(percent), value: percent, change: { from, to } }
}
