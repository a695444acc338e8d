import {
  type Facts,
  findLater,
  isYearly,
  percentBetween,
  type Statistic,
} from '@/bench/corpus-facts'
import type { SeededRandom } from '@/bench/seeded-random'

const SUBJECTS =
  'The harbour office|A local team|The regional archive|The committee|An officer on duty|The council|The registry|A group of neighbours|The ministry|The published table'.split(
    '|',
  )
const VERBS =
  'keeps a record of|has written about|publishes|explains|does not describe|asks for|looks again at|leaves open|compares|returns to'.split(
    '|',
  )
const OBJECTS =
  'every request from the coast|the rules that apply in winter|how the lists were made|the reasons for the delay|what the sources leave out|the agreement with its partners|the *method* of the count|who may take part|the wording of the notice|its own earlier work'.split(
    '|',
  )
const ENDINGS =
  'before anything is decided|as the law demands|without giving a reason|in plain words|for the whole region|so that others can check it|and says where it may be wrong|after a long debate|near the border|when the season ends'.split(
    '|',
  )
const COUNTS = ['eleven', 'twelve', 'fifteen', 'twenty', 'twenty-four', 'thirty']
const FIGURES = [
  (when: string, figure: string, noun: string) =>
    `${when} the register listed ${figure} ${noun} across the region.`,
  (when: string, figure: string, noun: string) =>
    `${when} the count of ${noun} came to ${figure} according to the yearbook.`,
  (when: string, figure: string, noun: string) =>
    `${when} officials spoke of ${figure} ${noun} and gave no other number.`,
]

/** A sentence without a number. */
export function writeFiller(random: SeededRandom): string {
  const parts = [SUBJECTS, VERBS, OBJECTS, ENDINGS].map((list) => random.pick(list))
  return `${parts.join(' ')}.`
}

/** A sentence with one bound figure; most name a statistic, some our own sum or the latest. */
export function writeFigure(random: SeededRandom, facts: Facts): string {
  const kind = random.integer(1, 20)
  if (kind === 1) return writeExempt(random)
  if (kind === 2) return writeLatest(random, facts)
  if (kind === 3) return writeChange(random.pick(facts.changes))
  const reading = random.pick(facts.readings)
  const later =
    isYearly(reading.measure) && !reading.precision && findLater(facts.readings, reading)
  return kind <= 5 && later && later.value !== reading.value
    ? writeSum(reading, later)
    : writeReading(random, reading)
}

/** A sentence that says a reading and dates it. */
export function writeReading(random: SeededRandom, reading: Statistic): string {
  const write = random.pick(FIGURES)
  return write(reading.when, bind(reading), reading.measure.slug)
}

/** A reading in a link to itself, ready for a text: `[3,434](stat:sailors-2019)`. */
export function bind(reading: Statistic): string {
  return `[${formatReading(reading)}](stat:${reading.slug})`
}

/** The number as a text says it: "3,434", "over 3,400", "€72.2 million". */
export function formatReading({ measure, precision, value, written, change }: Statistic): string {
  if (change) return `${formatPercent(value)} ${value > 0 ? 'higher' : 'lower'}`
  const number = measure.isMoney ? `€${written}` : value.toLocaleString('en-GB')
  return precision ? `${precision} ${number}` : number
}

function writeExempt(random: SeededRandom): string {
  return `The register has [${random.pick(COUNTS)}](plain:counted-here) parts of equal weight.`
}

function writeLatest(random: SeededRandom, { measures, readings }: Facts): string {
  const { slug } = random.pick(measures)
  const last = readings.findLast(({ measure }) => measure.slug === slug)
  if (!last) throw new Error(`The measure ${slug} has no reading`)
  return `The latest count of ${slug} is [${formatReading(last)}](latest:${slug}).`
}

function writeChange(statistic: Statistic): string {
  const { measure, year, change } = statistic
  return `In ${year} the ${measure.slug} were ${bind(statistic)} than in ${change?.from.year}.`
}

function writeSum(from: Statistic, to: Statistic): string {
  const percent = percentBetween(from, to)
  const verb = percent > 0 ? 'rose' : 'fell'
  const link = `[${formatPercent(percent)}](change:${from.slug}..${to.slug})`
  return `From ${from.year} to ${to.year} the count of ${from.measure.slug} ${verb} by ${link}.`
}

function formatPercent(value: number): string {
  return `${Math.abs(value).toLocaleString('en-GB')}%`
}
