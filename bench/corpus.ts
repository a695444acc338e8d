import { createHash } from 'node:crypto'
import { type Names, writeArticle } from '@/bench/corpus-article'
import { type Facts, makeFacts, type Statistic } from '@/bench/corpus-facts'
import { formatReading, writeFiller, writeReading } from '@/bench/corpus-sentences'
import { createSeededRandom, type SeededRandom } from '@/bench/seeded-random'
import { serialiseEvidence } from '@/lib/evidence/serialise-evidence'

/** How many articles, and where chance begins. */
export type CorpusOptions = { articles: number; seed: number }

const STATISTICS_OF_A_SOURCE = 16
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * The files of a made-up content folder by path, without a ledger: much larger than the real one
 * and of the same forms. The check finds no error in it. The same options give the same texts.
 */
export function makeCorpus({ articles, seed }: CorpusOptions): Map<string, string> {
  const random = createSeededRandom(seed)
  const facts = makeFacts(random, Math.min(Math.max(Math.round(articles * 0.06), 6), 60))
  const sources = splitIntoSources([...facts.readings, ...facts.changes])
  const names: Names = {
    actors: nameAll('actor', articles * 0.04),
    events: nameAll('event', articles * 0.3),
    sources: sources.map(({ slug }) => slug),
    terms: nameAll('term', articles * 0.05),
    topics: nameAll('topic', articles * 0.012),
  }
  return new Map([
    ...names.actors.map((slug) => [`actors/${slug}.yaml`, writeActor(random, slug)] as const),
    ...names.topics.map((slug) => [`topics/${slug}.yaml`, writeTopic(random, slug)] as const),
    ...names.terms.map((slug) => [`terms/${slug}.md`, writeTerm(random, slug)] as const),
    ...facts.measures.map(
      (measure) => [`measures/${measure.slug}.yaml`, writeMeasure(measure, names)] as const,
    ),
    ...sources.map((source) => [`sources/${source.slug}.yaml`, writeSource(source)] as const),
    ...names.events.map(
      (slug, index) => [`events/${slug}.md`, writeEvent(random, facts, names, index)] as const,
    ),
    ...nameAll('article', articles).map(
      (slug) => [`articles/2026/${slug}.md`, writeArticle(random, facts, names)] as const,
    ),
    ['names.yaml', '- one in, one out\n'],
    ['evidence.lock.jsonl', writeEvidence(sources)],
  ])
}

type Source = { slug: string; statistics: Statistic[] }

/** Neighbours are of one measure; every source takes some of several. */
function splitIntoSources(statistics: Statistic[]): Source[] {
  const count = Math.ceil(statistics.length / STATISTICS_OF_A_SOURCE)
  return nameAll('source', count).map((slug, index) => ({
    slug,
    statistics: statistics.filter((_, place) => place % count === index),
  }))
}

/** Counted in letters, since a digit in a text would be a figure. */
function nameAll(noun: string, count: number): string[] {
  return Array.from({ length: Math.max(Math.round(count), 2) }, (_, index) => {
    const letters = [index / 676, index / 26, index].map((part) => LETTERS[Math.floor(part) % 26])
    return `${noun}-${letters.join('')}`
  })
}

function writeActor(random: SeededRandom, slug: string): string {
  return `name: The ${slug}\nkind: organisation\ndescription: ${writeFiller(random)}\n`
}

function writeTopic(random: SeededRandom, slug: string): string {
  return `title: The ${slug}\ndescription: ${writeFiller(random)}\n`
}

function writeTerm(random: SeededRandom, slug: string): string {
  const sentences = Array.from({ length: 4 }, () => writeFiller(random))
  return `---\ntitle: The ${slug}\naliases: [the word ${slug}]\n---\n\n${sentences.join(' ')}\n`
}

function writeMeasure({ slug, isMoney, isCumulative }: Facts['measures'][number], names: Names) {
  return `title: All ${slug}
definition: All ${slug} that the register holds. The wording is ours.
unit: ${isMoney ? 'euros' : 'people'}
${isCumulative ? 'cumulative: year\n' : ''}topics: [${names.topics[0]}]
words: [${slug}]
caveats:
  - The register may hold some of them twice.
`
}

function writeSource({ slug, statistics }: Source): string {
  const entries = statistics.map(
    ({ slug: name, measure, written, precision, period, change }, index) => `  - slug: ${name}
    measure: ${measure.slug}
    value: ${written}
${precision ? `    precision: ${precision}\n` : ''}${
      change
        ? `    unit: percent\n    change: { from: ${change.from.slug}, to: ${change.to.slug} }\n`
        : `    period: ${period}\n`
    }    locator: paragraph ${index + 1}
`,
  )
  return `title: The yearbook ${slug}
shortTitle: Yearbook ${slug}
kind: official
publisher: actor-aaa
published: 2026-01-15
archive: ${slug}.txt
note: It is the account of the office itself.
statistics:
${entries.join('')}`
}

function writeEvent(random: SeededRandom, facts: Facts, names: Names, index: number): string {
  const reading = random.pick(facts.readings)
  const day = new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10)
  return `---
title: The office publishes its list ${names.events[index]}
date: ${day}
kind: report
topics: [${random.pick(names.topics)}]
actors: [${random.pick(names.actors)}]
sources:
  - { source: ${random.pick(names.sources)}, locator: paragraph 1 }
${index > 0 ? `follows: [${names.events[index - 1]}]\n` : ''}keyStatistics:
  - { statistic: ${reading.slug}, relevance: The list rests on it. }
---

${writeReading(random, reading)} ${writeFiller(random)}

${writeFiller(random)} ${writeReading(random, random.pick(facts.readings))}
`
}

function writeEvidence(sources: Source[]): string {
  const lines = sources.flatMap(({ slug, statistics }) =>
    statistics.map((statistic, index) => {
      const written = formatReading(statistic)
      const direction = statistic.value > 0 ? ('up' as const) : ('down' as const)
      const place = { paragraph: index + 1, written: written.replace(/ (higher|lower)$/, '') }
      return {
        statistic: statistic.slug,
        source: slug,
        sha256: createHash('sha256').update(slug).digest('hex'),
        places: [statistic.change ? { ...place, direction } : place],
        verifiedOn: '2026-11-22',
      }
    }),
  )
  return serialiseEvidence(lines)
}
