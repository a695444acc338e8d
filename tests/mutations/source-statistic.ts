import { type Fault, faultAt } from './fault'
import type { Fact, RealContent } from './real-content'

/** Every statistic in which the pattern finds a line, with each of the line's other forms. */
export function inStatistics(
  content: RealContent,
  pattern: RegExp,
  reword: (line: string) => string[],
): Fault[] {
  return [...content.facts.values()].flatMap((fact) => {
    const path = `sources/${fact.source}.yaml`
    const { start, text } = findStatistic(content, fact)
    const match = pattern.exec(text)
    if (!match) return []
    const at = start + match.index
    return reword(match[0])
      .filter((line) => line !== match[0])
      .map((line) => faultAt(content, path, [at, at + match[0].length], line, [fact.slug]))
  })
}

/** The lines of a statistic in its source's file. */
export function findStatistic({ files }: RealContent, { slug, source }: Fact) {
  const file = files.get(`sources/${source}.yaml`) ?? ''
  const start = file.indexOf(`  - slug: ${slug}\n`)
  const next = file.indexOf('\n  - slug: ', start)
  const end = next === -1 ? file.length : next + 1
  return { start, end, text: file.slice(start, end) }
}
