import { parseDocument } from 'yaml'
import type { SeededRandom } from '@/bench/seeded-random'
import { type Fault, faultAt, lineOf } from './fault'
import type { Fact, RealContent } from './real-content'
import { findStatistic } from './source-statistic'

/** A statistic is withdrawn, or another takes its place, and texts go on saying its number. */
export function withdrawStatistic(content: RealContent): Fault[] {
  const bound = new Set(content.links.flatMap(({ target }) => target.split('..')))
  return [...content.facts.values()]
    .filter(({ slug }) => bound.has(slug))
    .flatMap((fact) => [
      append(content, fact, '    withdrawn: { on: 2026-11-22, reason: We misread it. }\n'),
      append(
        content,
        fact,
        newStatistic(content, fact, 'replacing', {
          value: fact.value + 1,
          replaces: { statistic: fact.slug, reason: 'correction' },
        }),
      ),
    ])
    .map((fault) => ({ ...fault, rules: ['dated-reading'] }))
}

/** A newer count has come, and a sentence with the latest one was not changed. */
export function addNewerReading(content: RealContent): Fault[] {
  const latest = content.links.filter(({ scheme }) => scheme === 'latest')
  const measures = [...new Set(latest.map(({ target }) => target))]
  return [...content.facts.values()]
    .filter(({ measure, isChange }) => measures.includes(measure) && !isChange)
    .flatMap((fact) =>
      ['2025-08-01', '2025-09-30', '2025-12-31'].map((day, index) => ({
        ...append(
          content,
          fact,
          newStatistic(content, fact, 'newer', {
            value: 25_000 + index,
            period: `2025-01-01/${day}`,
          }),
        ),
        names: [`latest:${fact.measure}`],
        rules: ['bound-figure'],
      })),
    )
}

/** A measure counts in another unit. */
export function changeMeasureUnit(content: RealContent): Fault[] {
  return [...content.measures.values()].flatMap(({ slug, unit }) => {
    const path = `measures/${slug}.yaml`
    const at = (content.files.get(path) ?? '').indexOf(`unit: ${unit}`)
    const own = [...content.facts.values()].filter(
      (fact) => fact.measure === slug && !fact.isChange,
    )
    if (own.length === 0) return []
    return ['people', 'euros', 'arrests', 'percent']
      .filter((other) => other !== unit)
      .map((other) =>
        faultAt(
          content,
          path,
          [at, at + `unit: ${unit}`.length],
          `unit: ${other}`,
          own.map((fact) => fact.slug),
        ),
      )
  })
}

/** The number as found in a source was edited where it is kept. */
export function changeEvidence(content: RealContent, random: SeededRandom): Fault[] {
  const path = 'evidence.lock.jsonl'
  const lock = content.files.get(path) ?? ''
  return [...lock.matchAll(/"statistic":"([^"]+)".*?"written":"([^"]+)"/g)].flatMap((match) => {
    const [whole, slug = '', written = ''] = match
    const start = match.index + whole.length - written.length - 1
    const digits = [...written.matchAll(/\d/g)].map(({ index }) => index)
    const at = digits.length > 0 ? random.pick(digits) : null
    if (at === null) return []
    const digit = String((Number(written[at]) + 1 + random.integer(0, 7)) % 10)
    const fact = content.facts.get(slug)
    if (!fact) return []
    const { start: from, text } = findStatistic(content, fact)
    const source = `sources/${fact.source}.yaml`
    const line = lineOf(content.files.get(source) ?? '', from)
    const lines: [number, number] = [line, line + text.split('\n').length - 2]
    return [
      {
        ...faultAt(content, path, [start + at, start + at + 1], digit),
        elsewhere: { path: source, lines },
      },
    ]
  })
}

function append(content: RealContent, fact: Fact, lines: string): Fault {
  const { end } = findStatistic(content, fact)
  const path = `sources/${fact.source}.yaml`
  return { ...faultAt(content, path, [end, end], lines, [fact.slug]), lines: [lineOf('', 0), 0] }
}

/** A copy of a statistic under another name, with other fields. */
function newStatistic(
  content: RealContent,
  fact: Fact,
  name: string,
  fields: Record<string, unknown>,
): string {
  const document = parseDocument(findStatistic(content, fact).text)
  for (const [key, value] of Object.entries({ slug: `${fact.slug}-${name}`, ...fields })) {
    document.setIn([0, key], value)
  }
  return `${document.toString({ lineWidth: 0 }).trimEnd().replace(/^/gm, '  ')}\n`
}
