import 'server-only'
import { database } from '@/lib/database'
import { NOW } from '@/lib/timeline/known-day'
import { findText, makeTextIndex } from '@/lib/timeline/text-index'

type Texts = { slug: string; text: string }

/** The topics that have every word of a text, as the timeline matches words; null without a text. */
export async function findTopicsByWords(q: string): Promise<string[] | null> {
  if (q === '') return null
  const topics = await database.topic.findMany({
    orderBy: { slug: 'asc' },
    select: { slug: true, title: true, description: true },
  })
  return findByWords(
    topics.map(({ slug, title, description }) => ({ slug, text: `${title}\n${description}` })),
    q,
  )
}

/** The measures that have every word of a text in their names, definitions and words; null without a text. */
export async function findMeasuresByWords(q: string): Promise<string[] | null> {
  if (q === '') return null
  const measures = await database.measure.findMany({
    orderBy: { slug: 'asc' },
    select: { slug: true, title: true, definition: true, words: true },
  })
  return findByWords(
    measures.map(({ slug, title, definition, words }) => ({
      slug,
      text: [title, definition, ...(Array.isArray(words) ? words : [])].join('\n'),
    })),
    q,
  )
}

function findByWords(records: Texts[], q: string): string[] {
  const index = makeTextIndex(records.map(({ text }) => [{ text, knownFrom: 0 }]))
  const marks = findText(index, q, NOW)
  return records.flatMap(({ slug }, place) => (marks?.[place] === 1 ? slug : []))
}
