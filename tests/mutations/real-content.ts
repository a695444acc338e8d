import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { listFiles } from '../support/list-files'

/** The content of the site, read without any code of the check. */
export type RealContent = {
  /** The text of every file by its path inside the folder. */
  files: ReadonlyMap<string, string>
  links: BoundLink[]
  facts: ReadonlyMap<string, Fact>
  measures: ReadonlyMap<string, { slug: string; unit: string; words: string[]; title: string }>
}

/** A bound number as it stands in its file; offsets are into the file's text. */
export type BoundLink = {
  path: string
  start: number
  end: number
  text: string
  scheme: string
  target: string
}

/** A statistic as its source's file has it. */
export type Fact = {
  slug: string
  measure: string
  value: number
  /** The number without its scale, `72.2` of `72.2 million`. */
  digits: string
  precision: string | null
  unit: string
  isChange: boolean
  /** First and last day; null where the file leaves it open. */
  from: string | null
  to: string | null
  isCumulative: boolean
  source: string
}

type MeasureFile = { unit: string; words?: string[]; title: string; cumulative?: string }
type StatisticFile = {
  slug: string
  measure: string
  value: number | string
  precision?: string
  unit?: string
  change?: object
  period?: string | number
}
type SourceFile = { published?: string; publishedBetween?: string; statistics?: StatisticFile[] }

const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 }

/** Reads the content as it lies there now. */
export function readRealContent(): RealContent {
  const files = new Map(
    listFiles('content').map((name) => [name.replace('content/', ''), readFileSync(name, 'utf8')]),
  )
  const measures = new Map(
    [...readYaml<MeasureFile>(files, 'measures')].map(([slug, file]) => [
      slug,
      { slug, words: [], ...file },
    ]),
  )
  const facts = [...readYaml<SourceFile>(files, 'sources')].flatMap(([source, file]) =>
    (file.statistics ?? []).map((statistic) => toFact(statistic, source, file, measures)),
  )
  return {
    files,
    measures,
    facts: new Map(facts.map((fact) => [fact.slug, fact])),
    links: [...files].flatMap(([path, text]) =>
      path.endsWith('.md') ? listLinks(path, text) : [],
    ),
  }
}

/** The bound numbers of a text. No link text of ours holds a bracket. */
function listLinks(path: string, text: string): BoundLink[] {
  return [...text.matchAll(/\[([^\][]+)\]\((stat|change|latest|plain):([^)\s]+)\)/g)].map(
    (match) => {
      const [whole, words = '', scheme = '', target = ''] = match
      const { index } = match
      return { path, start: index, end: index + whole.length, text: words, scheme, target }
    },
  )
}

function readYaml<File>(files: Map<string, string>, folder: string): Map<string, File> {
  const own = [...files].filter(([path]) => path.startsWith(`${folder}/`))
  return new Map(
    own.map(([path, text]) => [path.replace(/^.*\/|\.yaml$/g, ''), parse(text) as File]),
  )
}

function toFact(
  { slug, measure, value, precision, unit, change, period }: StatisticFile,
  source: string,
  { published, publishedBetween }: SourceFile,
  measures: ReadonlyMap<string, MeasureFile>,
): Fact {
  const [digits = '', scale = ''] = String(value).split(' ')
  const [from = '', to = from] = String(period ?? '..').split('/')
  const publication = (published ?? publishedBetween ?? '').split('/').at(-1) ?? ''
  const last = to === 'publication' ? publication : to
  return {
    ...{ slug, measure, source, digits, precision: precision ?? null },
    value: Math.round(Number(digits) * (SCALES[scale] ?? 1) * 1e6) / 1e6,
    unit: unit ?? measures.get(measure)?.unit ?? '',
    isChange: change !== undefined,
    from: /^\d/.test(from) ? from : null,
    to: /^\d/.test(last) ? last : null,
    isCumulative: measures.get(measure)?.cumulative !== undefined,
  }
}

/** The count that followed a fact in a running total; null where it is the last one. */
export function findLaterFact({ facts }: RealContent, fact: Fact): Fact | null {
  if (!fact.isCumulative || fact.isChange || fact.from === null) return null
  const isLater = (other: Fact) =>
    (other.to ?? '') > (fact.to ?? '') || (other.to === fact.to && other.value > fact.value)
  return (
    [...facts.values()].find(
      (other) =>
        other.measure === fact.measure &&
        !other.isChange &&
        other.from === fact.from &&
        isLater(other),
    ) ?? null
  )
}
