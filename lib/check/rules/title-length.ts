import type { Rule } from '@/lib/check/rule'

/** The most characters that a reader sees of a title; the address of a binding is not seen. */
const LIMITS: Record<string, number> = { articles: 120, events: 90 }

/** Refuses titles that are too long for a line of a list. */
export const titleLength: Rule = {
  name: 'title-length',
  reason: 'Titles stand in lists, cards and search results, which cut what is longer.',
  isAboutTexts: true,
  examples: {
    right: [
      {
        'events/talks.md': {
          fields: `title: "${'Long '.repeat(16)}[3,434](stat:arrivals-2025)"`,
        },
      },
    ],
    wrong: [
      { 'events/talks.md': { fields: `title: ${'Much too long '.repeat(7)}` } },
      { 'articles/2026/pilot.md': { fields: `title: ${'Much too long '.repeat(9)}` } },
    ],
  },
  *check({ texts }) {
    for (const text of texts) {
      const [collection = ''] = text.file.path.split('/')
      const limit = text.path[0] === 'title' ? LIMITS[collection] : undefined
      if (limit === undefined || text.length <= limit) continue
      const message = `The title has ${text.length} characters. Shorten it to ${limit} at most.`
      yield { file: text.file, place: text.placeAt(text.from), message }
    }
  },
}
