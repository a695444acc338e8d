import type { Rule } from '@/lib/check/rule'

const MOST_CHARACTERS = 400

/** Refuses events whose text does not begin with a short paragraph. */
export const eventSummary: Rule = {
  name: 'event-summary',
  reason: 'The first paragraph of an event is its summary on the timeline.',
  examples: {
    right: [{ 'events/talks.md': { body: 'Two ministers talk.\n\nThen they agree.' } }],
    wrong: [
      { 'events/talks.md': { body: '\n' } },
      { 'events/talks.md': { body: '## Talks\n\nTwo ministers talk.' } },
      { 'events/talks.md': { body: 'Two ministers talk. '.repeat(21) } },
    ],
  },
  *check({ events }) {
    for (const { file, body } of events) {
      if (!body) continue
      const [first] = body.parts
      if (!first?.isParagraph) {
        const message =
          'The summary is missing. Begin the text with a paragraph that says what happened.'
        yield { file, place: body.placeAt(first?.offset ?? body.from), message }
        continue
      }
      const { length, offset } = first
      if (length <= MOST_CHARACTERS) continue
      const message = `The summary has ${length} characters. Shorten it to ${MOST_CHARACTERS}, or divide the paragraph.`
      yield { file, place: body.placeAt(offset), message }
    }
  },
}
