import type { SeededRandom } from '@/bench/seeded-random'
import { type Fault, faultAt } from './fault'
import type { RealContent } from './real-content'
import { findStatistic, inStatistics } from './source-statistic'

/** A digit of a statistic's value is another. */
export function changeSourceDigit(content: RealContent, random: SeededRandom): Fault[] {
  return inStatistics(content, /^    value: .*\d.*$/m, (line) =>
    [...line.matchAll(/\d/g)].map(({ index, 0: digit }) => {
      const others = [...'123456789'].filter((other) => other !== digit)
      return line.slice(0, index) + random.pick(others) + line.slice(index + 1)
    }),
  )
}

/** A statistic's value has another magnitude, a sign or another number of digits. */
export function changeSourceMagnitude(content: RealContent): Fault[] {
  return inStatistics(content, /^    value: .*\d.*$/m, (line) => [
    line.includes('million') ? line.replace('million', 'thousand') : `${line} thousand`,
    line.includes('million') ? line.replace(' million', '') : `${line} million`,
    line.replace(': ', ': -'),
    line.replace(/\d(?=\D*$)/, ''),
    line.replace(/\d/, '$&0'),
    `${line}\n    high: 600 million`,
  ])
}

/** A statistic says another unit, precision, nature, period, measure, speaker or base. */
export function changeSourceMeaning(content: RealContent): Fault[] {
  return [
    ...inStatistics(content, /^    unit: .*$/m, () => [
      '    unit: percentage-points',
      '    unit: times',
    ]),
    ...inStatistics(content, /^    precision: .*\n/m, (line) => [
      '',
      ...['about', 'nearly', 'up-to', 'over']
        .filter((word) => !line.includes(word))
        .map((word) => `    precision: ${word}\n`),
    ]),
    ...inStatistics(content, /^    nature: .*\n/m, (line) => [
      '',
      line.includes('agreed') ? '    nature: planned\n' : '    nature: agreed\n',
    ]),
    ...inStatistics(content, /^    period: .*\d.*$/m, (line) => [
      line.replace(/20\d\d/, '2021'),
      line.replace(/-0\d$/, '-19'),
    ]),
    ...inStatistics(content, /^    measure: .*$/m, (line) =>
      [...content.measures.keys()]
        .filter((slug) => !line.endsWith(` ${slug}`))
        .slice(0, 4)
        .map((slug) => `    measure: ${slug}`),
    ),
    ...inStatistics(content, /^    statedBy: .*\n/m, () => ['', '    statedBy: keir-starmer\n']),
    ...inStatistics(content, /^    change: .*from: (?!not-stated).*$/m, (line) => [
      line.replace(/from: [a-z0-9-]+/, 'from: not-stated'),
      line.replace(/from: ([a-z0-9-]+), to: ([a-z0-9-]+)/, 'from: $2, to: $1'),
    ]),
  ]
}

/** A statistic names another place of its source. */
export function changeLocator(content: RealContent): Fault[] {
  return inStatistics(content, /^    locator: .*$/m, (line) => [
    line.replace(/\d+/, (number) => String(Number(number) + 1)),
    line.replace(/\d+/, (number) => String(Number(number) + 7)),
    line.replace(/\d+$/, (number) => `${number}, 16`).replace('paragraph ', 'paragraphs '),
    line.replace(/paragraphs (\d+), \d+/, 'paragraph $1'),
    line.replace('paragraph', 'page'),
    line.replace(/paragraph.*/, 'the text'),
  ])
}

/** A source or a statistic is gone. */
export function removeSource(content: RealContent): Fault[] {
  const facts = [...content.facts.values()]
  const sources = [...new Set(facts.map(({ source }) => source))]
  const whole = sources.map((source): Fault => ({
    path: `sources/${source}.yaml`,
    text: null,
    what: `sources/${source}.yaml is removed`,
    lines: [0, 0],
    names: [source, ...facts.filter((fact) => fact.source === source).map(({ slug }) => slug)],
  }))
  const single = facts.map((fact) => {
    const { start, end } = findStatistic(content, fact)
    return faultAt(content, `sources/${fact.source}.yaml`, [start, end], '', [fact.slug])
  })
  return [...whole, ...single]
}
