import type { MarkdownText } from '@/lib/check/reading/markdown-text'
import type { TextHeading } from '@/lib/check/reading/text-reading'
import type { Problem, Rule } from '@/lib/check/rule'

/** Refuses headings that leave out a level or say nothing. */
export const headingOrder: Rule = {
  name: 'heading-order',
  reason: 'Who reads by headings, with a screen reader for instance, relies on their levels.',
  examples: {
    right: ['## First\n\nText.\n\n### Within\n\nText.\n\n## Second\n\nText.'],
    wrong: [
      '# First\n\nText.',
      '### First\n\nText.',
      '## First\n\n#### Within\n\nText.',
      '##\n\nText.',
    ],
  },
  *check({ records }) {
    for (const { body } of records) if (body) yield* problemsOf(body)
  },
}

function* problemsOf(body: MarkdownText): Iterable<Problem> {
  let previous = 1
  for (const heading of body.headings) {
    const message = findFault(heading, previous)
    if (message) yield { file: body.file, place: body.placeAt(heading.offset), message }
    previous = Math.max(heading.depth, 2)
  }
}

function findFault({ depth, isEmpty }: TextHeading, previous: number): string | null {
  const marks = '#'.repeat(previous + 1)
  if (isEmpty) return 'This heading is empty. Write it, or remove its #.'
  if (depth === 1) {
    return 'The title of the page is the only heading of the first level. Begin this one with ##.'
  }
  if (depth <= previous + 1) return null
  return previous === 1
    ? 'The first heading is not of the second level. Begin it with ##.'
    : `This heading leaves out a level. Begin it with ${marks}.`
}
