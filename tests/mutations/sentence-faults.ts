import type { SeededRandom } from '@/bench/seeded-random'
import { ofStatistics } from './binding-faults'
import { type Fault, faultAt, lineOf, sentenceAt } from './fault'
import { findLaterFact, type RealContent } from './real-content'

const DATE =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d)?\b|\b(?:19|20)\d\d\b/g
/** Claims that nobody has bound to anything. */
const CLAIMS = [
  'In all, 4,210 came.',
  'Some 1.2 million were counted.',
  'A sum of €3m was paid.',
  'That is £476m.',
  'Of them, 12% left.',
  'Of them, 12 per cent left.',
  'A third of them left.',
  'Two-thirds of them left.',
  'Half of them left.',
  'Twice as many left.',
  'The number doubled.',
  'It rose threefold.',
  'It rose by 7.5 percentage points.',
  'Nineteen arrests followed.',
  'Three arrests followed.',
  'It led to five convictions.',
  'Two visits were made.',
  'One in five left.',
  'That is 1 in 3.',
  'There were forty boats.',
  'There were 10–12 people.',
  'Between 20 and 30 people came.',
  'Then 2025 people came.',
  'That makes 3.4 thousand.',
  'A dozen people came.',
  'Two dozen people came.',
  'About a hundred people came.',
  'No fewer than eleven came.',
  'It was ten times the number.',
  'Then 12 000 people came.',
  'They were 15-fold.',
  'The ratio was 3:1.',
  'It stood at 41472.',
  'It fell to -5.',
  'Half a million came.',
  'It cost 30 dollars.',
  'That is 4k people.',
  'Ten per cent left.',
  'One million came.',
  'Half as many left.',
  'Zero arrests followed.',
  'Three illegal crossings followed.',
  'In May 5 people crossed.',
  'Nearly 2000 came.',
  'The figure 55 was given.',
  'It rose to 10.30 million.',
  'Of these, 7,130 were arrests.',
  'They numbered sixty-one.',
  'It was €5–7 million.',
  'It paid 476 million pounds.',
  'A quarter of them left.',
]

/** A figure has come in that nobody bound: in a paragraph, heading, title, list or cell. */
export function addFigure(content: RealContent, random: SeededRandom): Fault[] {
  return [...content.files]
    .filter(([path]) => path.endsWith('.md'))
    .flatMap(([path, text]) =>
      placesForWords(text).map((at) => faultAt(content, path, [at, at], ` ${random.pick(CLAIMS)}`)),
    )
}

/** A number that a later count has followed stands without its date. */
export function removeDate(content: RealContent): Fault[] {
  return ofStatistics(content).flatMap(({ link, fact }) => {
    const later = findLaterFact(content, fact)
    const file = content.files.get(link.path) ?? ''
    const { start, text } = sentenceAt(file, link.start)
    if (!later || text.startsWith('|')) return []
    const undated = text.replace(/\([^)]*\)|[^()]+/g, (part) =>
      part.startsWith('(') ? part : part.replace(DATE, 'then'),
    )
    return [faultAt(content, link.path, [start, start + text.length], undated)]
  })
}

/** A date has come into a sentence with the latest reading, or a sum of two readings. */
export function dateTheLatest(content: RealContent): Fault[] {
  const added = [
    ' in 2025',
    ' by 11 July 2025',
    ' since March',
    ', [15.1% more](change:small-boat-arrivals-2024-to-03-05..small-boat-arrivals-2025-to-03-05)',
  ]
  return content.links
    .filter(({ scheme }) => scheme === 'latest')
    .flatMap((link) =>
      added.map((words) => faultAt(content, link.path, [link.end, link.end], words)),
    )
}

/** Where a sentence can be added: the ends of paragraphs, headings, titles, list items and cells. */
function placesForWords(text: string): number[] {
  const bodyFrom = text.indexOf('\n---\n', 3) + 5
  const ends = [...text.matchAll(/(?<=[^\s|:])(?: \||)$/gm)].map(({ index }) => index)
  return ends.filter((at) => {
    const line = text.split('\n')[lineOf(text, at) - 1] ?? ''
    const isProse = line.length > 0 && !/^\|? ?---|[{}"]/.test(line)
    const isField = /^(?:title|standfirst): |^ {2}- [A-Z]/.test(line)
    return isProse && (at >= bodyFrom ? true : isField)
  })
}
