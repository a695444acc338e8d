import { isFollowedByCounted } from '@/lib/figure/counted-nouns'
import { toDecimal } from '@/lib/figure/decimal'
import { type Reading, toReading } from '@/lib/figure/reading'

const ONE = [
  'paragraph para section article page chapter table annex appendix part clause schedule rule',
  'regulation protocol footnote volume vol item step line phase stage tier resolution directive version',
]
const SEVERAL = [
  'paragraphs paras sections articles pages chapters tables annexes appendices parts clauses schedules',
  'rules regulations protocols footnotes volumes items steps lines phases stages tiers resolutions',
  'directives versions',
]
const SHORT = 'figure figures pp p no nos vol vols para paras sec art ch fig figs'

/** The words with which a place in a document may begin. */
export const SECTION_WORDS: readonly string[] = [...ONE, ...SEVERAL, SHORT].join(' ').split(' ')

const END =
  '(?![\\w%]|[.,]\\d|\\s?%|\\s{1,3}(?:per\\s{0,3}cent|hundred|thousand|million|billion)\\b)'
const NUMBER = `[A-Z]?\\d{1,4}(?:\\.\\d{1,3}){0,4}[a-z]?(?:\\([\\da-z]{1,4}\\)){0,3}${END}`
const SPAN = `${NUMBER}(?:\\s?[-\\u2010-\\u2014]\\s?${NUMBER}|\\s{1,3}to\\s{1,3}${NUMBER})?`
const SINGLE = new RegExp(`(?:${alternatives(ONE)})\\s{1,3}${SPAN}`, 'iy')
/** A small "figure" is a number as a rule: "the figure 55". */
const DIAGRAM = new RegExp(
  `(?:Figures?|(?<=\\b(?:in|see|from)\\s)figure)\\s{1,3}${SPAN}(?:\\s{1,3}and\\s{1,3}${SPAN})?`,
  'y',
)
const NUMERO = new RegExp(`(?:No\\.\\s{0,3}|No\\s(?=10\\b))${SPAN}`, 'y')
// Only these go on as a list. It may be of any length, so its items are read one by one.
const FIRST = new RegExp(
  `(?:(?:${alternatives(SEVERAL)})\\s{1,3}|(?:pp?|nos|vols?|paras?|sec|art|ch|figs?)\\.\\s{0,3})${SPAN}`,
  'iy',
)
const NEXT = new RegExp(
  `\\s{0,3}(?:,\\s{0,3}(?:and\\s{1,3})?|\\b(?:and|or)\\s{1,3}|&\\s?)${SPAN}`,
  'iy',
)

/** A place in a document: paragraph 12, paragraphs 2 and 11, section 3.1, Table 1, pp. 3–5. */
export function readSection(text: string, at: number): Reading | null {
  const first = endOf(FIRST, text, at)
  const single = endOf(SINGLE, text, at) ?? endOf(DIAGRAM, text, at) ?? endOf(NUMERO, text, at)
  let end = first ?? single
  if (end === null) return null
  for (let next = first; next !== null; next = endOf(NEXT, text, end)) end = next
  const digits = /\d{1,4}/.exec(text.slice(at, end))?.[0] ?? '0'
  return toReading('section', at, end, toDecimal(digits, null))
}

/** Null also where the number counts what follows: "In paragraphs 2 and 11, 345 people". */
function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  if (!pattern.test(text)) return null
  const end = pattern.lastIndex
  return isFollowedByCounted(text, end) ? null : end
}

function alternatives(lists: string[]): string {
  return lists.join(' ').split(' ').join('|')
}
