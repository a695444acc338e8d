import { makeEvent } from '@/bench/archive-events'
import { makeSources } from '@/bench/archive-sources'
import { makeStatistics } from '@/bench/archive-statistics'
import { nameBody, TOPIC_NAMES, writeSentences } from '@/bench/archive-words'
import { createSeededRandom, type SeededRandom } from '@/bench/seeded-random'
import { FRONT_PAGE } from '@/lib/site/front-page'

/** How large an archive is, and where chance begins. */
export type ArchiveSize = { events: number; statistics: number; sources: number; seed: number }

/** All rows of a made-up archive, table by table. */
export type ArchiveRows = ReturnType<typeof makeArchive>

const STATISTICS_OF_A_MEASURE = 500

/**
 * The rows of a made-up archive of the same form as the real one, whose rows refer to each other
 * as they must. The same size gives the same rows.
 */
export function makeArchive(size: ArchiveSize) {
  const random = createSeededRandom(size.seed)
  const actors = makeActors(random, Math.round(size.sources * 0.4))
  const topics = TOPIC_NAMES.map((slug) => ({
    slug,
    title: `${slug.charAt(0).toUpperCase()}${slug.slice(1)}`,
    description: writeSentences(random, 1),
  }))
  const measures = makeMeasures(random, Math.round(size.statistics / STATISTICS_OF_A_MEASURE))
  const sources = makeSources(
    random,
    size.sources,
    actors.map(({ slug }) => slug),
  )
  const facts = measures.map((measure) =>
    makeStatistics(random, measure, sources, STATISTICS_OF_A_MEASURE),
  )
  const statistics = facts.flatMap((fact) => fact.statistics)
  const names = { actors, topics, sources, statistics }
  const events = Array.from({ length: size.events }, (_, index) => makeEvent(random, names, index))
  return {
    ...{ actors, topics, measures, sources, statistics },
    changes: facts.flatMap((fact) => fact.changes),
    replacements: facts.flatMap((fact) => fact.replacements),
    withdrawals: facts.flatMap((fact) => fact.withdrawals),
    events: events.map(({ event }) => event),
    eventTopics: events.flatMap((event) => event.topics),
    eventActors: events.flatMap((event) => event.actors),
    eventSources: events.flatMap((event) => event.sources),
    keyStatistics: events.flatMap((event) => event.keyStatistics),
    figures: events
      .flatMap((event) => event.figures)
      .map((figure, index) => ({ id: index + 1, ...figure })),
  }
}

function makeActors(random: SeededRandom, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    slug: `actor-${index}`,
    name: nameBody(index),
    kind: random.pick(['organisation', 'office-holder', 'publisher']),
    description: writeSentences(random, 1),
  }))
}

/** Every other one adds up through the year; the first is the one that the site opens with. */
function makeMeasures(random: SeededRandom, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    slug: index === 0 ? FRONT_PAGE.chart : `measure-${index}`,
    title: `Cases before the ${nameBody(index * 7)}`,
    definition: writeSentences(random, 1),
    unit: random.pick(['people', 'visits', 'arrests', 'convictions'] as const),
    cumulative: index % 2 === 0 ? 'year' : null,
    words: ['cases'],
    caveats: [],
  }))
}
