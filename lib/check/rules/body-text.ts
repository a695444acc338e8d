import type { Rule } from '@/lib/check/rule'

/** Refuses articles and terms without a text. */
export const bodyText: Rule = {
  name: 'body-text',
  reason: 'A page without a text tells its reader nothing.',
  examples: {
    right: [{ 'terms/pilot.md': { body: 'A trial.' } }],
    wrong: [{ 'terms/pilot.md': { body: '\n' } }, { 'articles/2026/pilot.md': { body: '\n' } }],
  },
  *check({ articles, terms }) {
    for (const { file, body } of [...articles, ...terms]) {
      if (!body || body.length > 0) continue
      const message = 'There is no text below the front matter. Write it.'
      yield { file, place: body.placeAt(body.from), message }
    }
  },
}
