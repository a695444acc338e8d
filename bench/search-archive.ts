import { pickDay } from '@/bench/archive-days'
import { type ArchiveRows, makeArchive } from '@/bench/archive'
import { createSeededRandom, type SeededRandom } from '@/bench/seeded-random'
import { makeZipfWords } from '@/bench/zipf-words'
import type { SearchedRows } from '@/prisma/searched-rows'

/** How many articles, and where chance begins. */
export type SearchArchiveSize = { articles: number; seed: number }

/** All rows of a made-up archive with articles, and queries that its readers may put. */
export type SearchArchive = ArchiveRows & SearchedRows

/** A language of so many words; its most frequent is in every article. */
export const WORD_COUNT = 30_000

/** An archive has one measure at least, and a measure so many readings. */
const LEAST_STATISTICS = 500
const WORDS_OF_AN_ARTICLE = 400
const WORDS_OF_A_PARAGRAPH = 80

/**
 * The rows of a made-up archive: articles of 400 words drawn by Zipf's law with five numbers each,
 * a tenth as many events and statistics. The same size gives the same rows.
 */
export function makeSearchArchive({ articles, seed }: SearchArchiveSize): SearchArchive {
  const random = createSeededRandom(seed)
  const archive = makeArchive({
    ...{ seed, events: articles / 10, sources: articles / 20 },
    statistics: Math.max(LEAST_STATISTICS, articles / 10),
  })
  const { draw } = makeZipfWords(createSeededRandom(seed), WORD_COUNT)
  const slugs = Array.from({ length: articles }, (_, index) => `article-${index}`)
  const joinEach = <Join>(join: (articleSlug: string) => Join) => slugs.map(join)
  return {
    ...archive,
    articles: slugs.map((slug) => makeArticle(random, draw, slug)),
    keyPoints: joinEach((articleSlug) => ({
      ...{ articleSlug, displayOrder: 0, text: `${writeWords(draw, 15)}.` },
    })),
    articleTopics: joinEach((articleSlug) => ({
      ...{ articleSlug, topicSlug: random.pick(archive.topics).slug, displayOrder: 0 },
    })),
    articleActors: joinEach((articleSlug) => ({
      ...{ articleSlug, actorSlug: random.pick(archive.actors).slug, displayOrder: 0 },
    })),
    articleSources: joinEach((articleSlug) => ({
      ...{ articleSlug, sourceSlug: random.pick(archive.sources).slug, displayOrder: 0 },
      locator: 'paragraph 1',
    })),
    measureTopics: archive.measures.map(({ slug }) => ({
      ...{ measureSlug: slug, topicSlug: random.pick(archive.topics).slug, displayOrder: 0 },
    })),
    terms: [],
  }
}

function makeArticle(random: SeededRandom, draw: () => string, slug: string) {
  const day = pickDay(random)
  return {
    ...{ slug, kind: random.pick(['explainer', 'news', 'analysis']), published: '2026-11-22' },
    title: writeWords(draw, 7),
    standfirst: `${writeWords(draw, 18)}.`,
    ...{ covers: day, coversFrom: day, coversTo: day, isDraft: false },
    body: writeBody(random, draw),
  }
}

/** Paragraphs in HTML, a heading before every other one. */
function writeBody(random: SeededRandom, draw: () => string): string {
  return Array.from({ length: WORDS_OF_AN_ARTICLE / WORDS_OF_A_PARAGRAPH }, (_, index) => {
    const heading = index % 2 === 0 ? `<h2 id="part-${index}">${writeWords(draw, 4)}</h2>` : ''
    const number = random.integer(11, 99_999).toLocaleString('en-GB')
    return `${heading}<p>${writeWords(draw, WORDS_OF_A_PARAGRAPH - 2)} <a href="stat:x">${number}</a> people.</p>`
  }).join('\n')
}

function writeWords(draw: () => string, count: number): string {
  return Array.from({ length: count }, draw).join(' ')
}
