import type { TextLink } from '@/lib/check/reading/links'
import type { MarkdownText } from '@/lib/check/reading/markdown-text'
import type { Rule } from '@/lib/check/rule'
import { parseBinding } from '@/lib/figure/binding'
import { findCaveatFault } from '@/lib/figure/caveat'

const CHANGE = '[15.1% more](change:arrivals-2024..arrivals-2025'
const CAVEAT = '"The counts end on different days."'
const NO_NAMES: readonly string[] = []

/** The fields whose figures open their notes; elsewhere a caveat would be out of sight. */
const OPEN_FIELDS = ['keyPoints']

/** Refuses titles of links that are no caveats, and caveats that readers could not read. */
export const linkTitle: Rule = {
  name: 'link-title',
  reason: 'Few readers ever see the title of a link, so only a caveat, which is printed, is one.',
  isAboutTexts: true,
  examples: {
    right: [
      `In 2025 arrivals were ${CHANGE} ${CAVEAT}).`,
      {
        'articles/2026/pilot.md': {
          fields: `keyPoints: ['To March 2025 they were ${CHANGE} ${CAVEAT}).']`,
        },
      },
      {
        'events/talks.md': { body: `They talk.\n\nIn 2025 arrivals were ${CHANGE} ${CAVEAT}).` },
      },
    ],
    wrong: [
      'In 2025 [3,434](stat:arrivals-2025 "They were counted twice.") arrived.',
      'The last count of arrivals is [3,434](latest:arrivals "It goes on.").',
      'See [the statement](/sources/statement "It has 3,434 in it.").',
      `In 2025 arrivals were ${CHANGE} "Other days.").`,
      `In 2025 arrivals were ${CHANGE} "The counts end on different days").`,
      `In 2025 arrivals were ${CHANGE} "It is measured against 2,983 people.").`,
      `## In 2025 arrivals were ${CHANGE} ${CAVEAT})`,
      { 'events/talks.md': { body: `In 2025 arrivals were ${CHANGE} ${CAVEAT}).` } },
      {
        'articles/2026/pilot.md': {
          fields: `standfirst: 'To March 2025 they were ${CHANGE} ${CAVEAT}).'`,
        },
      },
    ],
  },
  *check(content) {
    const bodiesOfEvents = new Set(content.events.map(({ body }) => body))
    for (const text of content.texts) {
      const closed = text.path.length > 0 && !OPEN_FIELDS.includes(String(text.path[0]))
      for (const link of text.links.filter(({ title }) => title !== null)) {
        const isOpen = !closed && !isInside(link, text, bodiesOfEvents)
        const message = findFault(link, isOpen, content.names?.names ?? NO_NAMES)
        if (message) yield { file: text.file, place: text.placeAt(link.offset), message }
      }
    }
  },
}

function findFault({ address, title }: TextLink, isOpen: boolean, names: readonly string[]) {
  if (title === null) return null
  if (parseBinding(address)?.scheme !== 'change') {
    return 'This link has a title, which few readers ever see. Say it in the text; only a change: link has one, as its caveat.'
  }
  return isOpen
    ? findCaveatFault(title, names)
    : 'A comparison that needs a caveat cannot stand where its note does not open. Move it into the text or the key points; titles, headings, standfirsts, summaries of events and notes on changes are no place for it.'
}

/** True in a heading, or in the first paragraph of an event, which the timeline shows by itself. */
function isInside(
  { offset }: TextLink,
  text: MarkdownText,
  bodiesOfEvents: Set<MarkdownText | null>,
) {
  const block = text.blocks().findLast((candidate) => candidate.offset <= offset)
  const isHeading = text.headings.some((heading) => heading.offset === block?.offset)
  const [, second] = text.parts
  return isHeading || (bodiesOfEvents.has(text) && offset < (second?.offset ?? Infinity))
}
