import { isCountedFigure } from '@/lib/check/counted-figure'
import { exampleMeasure } from '@/lib/check/example-files'
import { listLikelyLinks } from '@/lib/check/likely-statistics'
import { formatAlternatives } from '@/lib/check/nearest-names'
import type { BlockLink } from '@/lib/check/reading/block-reading'
import type { Content } from '@/lib/check/reading/content'
import { listBlocks, sentenceAround, type TextBlock } from '@/lib/check/reading/text-blocks'
import type { Rule } from '@/lib/check/rule'
import { isBindingAddress } from '@/lib/figure/binding'
import type { NumberText } from '@/lib/figure/number-text'

/** Refuses a figure in a text that no statistic stands behind. */
export const unboundFigure: Rule = {
  name: 'unbound-figure',
  reason: 'A number that is bound to nothing cannot be traced by a reader or checked by anybody.',
  isAboutTexts: true,
  examples: {
    right: [
      'On 5 March 2025 at 10.30 the second of two ministers left for paragraph 12.',
      'In 2025 [3,434](stat:arrivals-2025) arrived; we hold [five](plain:counted-here) documents.',
      'The [one in, one out](/glossary#pilot) pilot begins.',
      { 'terms/pilot.md': { body: 'A trial in one place, begun in 2025.' } },
      'For two weeks three boats lay in five ports.',
      {
        'measures/count.yaml': exampleMeasure('euros'),
        'events/talks.md': { body: 'Two counted sums were paid in 2025.' },
      },
    ],
    wrong: [
      'In 2025 3,434 people arrived.',
      'In 2025 [3,434 people](/sources/statement) arrived.',
      'In 2025 `3,434` people arrived.',
      'In 2025 [3,434](stat:arrivals-2025) people arrived, which is 15% more.',
      'In 2025 five arrivals were counted.',
      'In 2025 three illegal arrivals were counted.',
      'In 2025 one in three had arrived.',
      '## The 3,434\n\nThey arrived in 2025.',
      '- They are:\n  - fifty-five of them',
      '| Year | Arrivals |\n| --- | --- |\n| 2025 | 3,434 |',
      '![A chart of 3,434 arrivals](https://example.org/chart.png)',
      { 'articles/2026/pilot.md': { fields: 'title: How 50 people return' } },
      { 'articles/2026/pilot.md': { fields: 'standfirst: How 50 people return.' } },
      { 'articles/2026/pilot.md': { fields: 'keyPoints: [There are 50 people.]' } },
      { 'articles/2026/pilot.md': { fields: 'updates: [{ on: 2026-12-01, note: Now 50. }]' } },
      { 'events/talks.md': { fields: 'title: Ministers talk of 50 people' } },
      { 'events/talks.md': { body: 'Two ministers talk of 50 people.' } },
      { 'terms/pilot.md': { body: 'A trial with 50 people.' } },
    ],
  },
  *check(content) {
    for (const block of listBlocks(content)) {
      for (const number of block.numbers) {
        if (!isCountedFigure(content, number) || isBound(block, number)) continue
        const place = block.text.placeAt(block.sourceOffset(number.numberStart))
        yield { file: block.text.file, place, message: describe(content, block, number) }
      }
    }
  },
}

/** Digit by digit, since a range may stand in two links; words by their first and last letter. */
function isBound({ links, plain }: TextBlock, { numberStart, numberEnd }: NumberText): boolean {
  const bound = links.filter(({ address }) => isBindingAddress(address))
  const holds = (offset: number) => bound.some((link) => link.start <= offset && offset < link.end)
  const digits = [...plain.slice(numberStart, numberEnd).matchAll(/\p{N}/gu)]
  return digits.length > 0
    ? digits.every(({ index }) => holds(numberStart + index))
    : holds(numberStart) || holds(numberEnd - 1)
}

function describe(content: Content, block: TextBlock, number: NumberText): string {
  const fault = `The figure ${number.text} is not bound.`
  if (block.text.file.path.startsWith('terms/')) {
    return `A term explains a word and holds no figure such as ${number.text}. Leave it out, and link to the page of the measure.`
  }
  if (isInPicture(block, number)) {
    return `${fault} In the description of a picture it cannot be. Leave it out there, and say it in the text.`
  }
  const sentence = sentenceAround(block, number.numberStart)
  const { links, areNear } = listLikelyLinks(content, number, sentence)
  if (links.length === 0) {
    return `${fault} No statistic seems to stand behind it. Write the statistic under its source and bind the figure to it, or leave it out.`
  }
  const outer = ordinaryLinkAround(block, number)
  return outer
    ? `${fault} A link cannot stand within a link. Take the number out of “${outer.text}” and write ${formatAlternatives(links)}.`
    : `${fault} ${formatRemedy(block, number, links, areNear)}`
}

function formatRemedy(block: TextBlock, number: NumberText, links: string[], areNear: boolean) {
  const choice = formatAlternatives(links)
  if (areNear) {
    return `No statistic gives it. If one of the nearest is meant, write ${choice}; otherwise write the statistic under its source, or leave the figure out.`
  }
  return opensField(block, number)
    ? `Write ${choice}, and put the whole text into quotes, since it then begins with a bracket.`
    : `Write ${choice}.`
}

/** True where a bracket in its place would be taken for a list of YAML. */
function opensField({ text, sourceOffset }: TextBlock, { start }: NumberText): boolean {
  if (text.path.length === 0 || sourceOffset(start) !== 0) return false
  const { offset, column } = text.placeAt(0)
  const before = text.file.text.slice(offset - column + 1, offset)
  return /[:,{[-][ \t]*$/.test(before)
}

function isInPicture(block: TextBlock, { numberStart }: NumberText): boolean {
  return block.pictures.some(({ start, end }) => start <= numberStart && numberStart < end)
}

function ordinaryLinkAround({ links }: TextBlock, { numberStart }: NumberText): BlockLink | null {
  return links.find(({ start, end }) => start <= numberStart && numberStart < end) ?? null
}
