import type { Facts } from '@/bench/corpus-facts'
import { isYearly } from '@/bench/corpus-facts'
import { bind, writeFigure, writeFiller, writeReading } from '@/bench/corpus-sentences'
import type { SeededRandom } from '@/bench/seeded-random'

/** What an article may name. */
export type Names = {
  actors: string[]
  events: string[]
  sources: string[]
  terms: string[]
  topics: string[]
}

const WORDS = 1_200
const FIGURES_IN_FIELDS = 4
const FIGURES_IN_BODY = 26
const ROWS = 5

/** The text of an article: 1,200 words below its front matter, and 30 bound figures in all. */
export function writeArticle(random: SeededRandom, facts: Facts, names: Names): string {
  const [standfirst, ...keyPoints] = Array.from({ length: FIGURES_IN_FIELDS }, () =>
    writeReading(random, random.pick(facts.readings)),
  )
  return `---
title: ${random.pick(facts.measures).slug} and what the register says of them
kind: ${random.pick(['explainer', 'news', 'analysis'])}
standfirst: ${standfirst}
published: 2026-11-22
covers: ${random.integer(1980, 2025)}
topics: [${random.pick(names.topics)}]
actors: [${random.pick(names.actors)}]
events: [${random.pick(names.events)}]
sources:
  - { source: ${random.pick(names.sources)}, locator: "paragraphs 1, 2" }
keyPoints:
${keyPoints.map((point) => `  - ${point}\n`).join('')}---

${writeBody(random, facts, names)}
`
}

function writeBody(random: SeededRandom, facts: Facts, names: Names): string {
  const blocks = [writeTable(random, facts)]
  let figures = FIGURES_IN_BODY - ROWS
  while (figures > 0) {
    if (figures % 5 === 1) blocks.push(`## ${writeHeading(random, facts)}`)
    const sentences = Array.from({ length: Math.min(2, figures) }, () => writeFigure(random, facts))
    figures -= sentences.length
    blocks.push(figures % 4 === 0 ? toList(sentences) : writeParagraph(random, names, sentences))
  }
  while (countWords(blocks) < WORDS) blocks.push(writeParagraph(random, names, []))
  return blocks.join('\n\n')
}

function writeHeading(random: SeededRandom, { measures }: Facts): string {
  return `What is known of the ${random.pick(measures).slug}`
}

function writeParagraph(random: SeededRandom, names: Names, sentences: string[]): string {
  const term = random.pick(names.terms)
  const source = random.pick(names.sources)
  return [
    writeFiller(random),
    ...sentences,
    `It is what [the document](/sources/${source}) calls [a ${term}](/glossary#${term}).`,
    ...Array.from({ length: 4 - sentences.length }, () => writeFiller(random)),
  ].join(' ')
}

function toList(sentences: string[]): string {
  return sentences.map((sentence) => `- ${sentence}`).join('\n')
}

function writeTable(random: SeededRandom, { measures, readings }: Facts): string {
  const measure = random.pick(measures.filter(isYearly))
  const own = readings.filter((reading) => reading.measure === measure)
  const from = random.integer(0, own.length - ROWS)
  const rows = own
    .slice(from, from + ROWS)
    .map((reading) => `| ${reading.year} | ${bind(reading)} |`)
  return [`| Year | All ${measure.slug} |`, '| --- | --- |', ...rows].join('\n')
}

function countWords(blocks: string[]): number {
  return blocks.join(' ').split(/\s+/).length
}
