import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element of Atom: its attributes begin with `@`, its words are `#text`. */
export type AtomElement = { [name: string]: string | AtomElement | AtomElement[] }

const LISTS = new Set(['entry', 'link', 'author', 'category'])

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  alwaysCreateTextNode: true,
  isArray: (name) => LISTS.has(name),
  parseTagValue: false,
})

/** The `feed` of an Atom document; throws where it is no XML or no feed of Atom. */
export function readAtom(xml: string): AtomElement {
  const validity = XMLValidator.validate(xml)
  if (validity !== true) throw new Error(validity.err.msg)
  const { feed } = parser.parse(xml)
  if (feed?.['@xmlns'] !== 'http://www.w3.org/2005/Atom') throw new Error('This is no Atom')
  return feed
}

/** What RFC 4287 demands and a feed or one of its entries lacks. */
export function listAtomFaults(feed: AtomElement): string[] {
  const entries = listOf(feed, 'entry')
  const ids = entries.map((entry) => wordsOf(entry, 'id'))
  return [
    ...listElementFaults(feed, 'feed'),
    ...(listOf(feed, 'author').length > 0 ? [] : ['feed: no author']),
    ...(linkOf(feed, 'self') ? [] : ['feed: no link to itself']),
    ...entries.flatMap((entry) => listElementFaults(entry, wordsOf(entry, 'id'))),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: twice`),
  ]
}

/** The words of an element's child; empty where it has none. */
export function wordsOf(element: AtomElement, name: string): string {
  const child = element[name]
  return typeof child === 'object' && !Array.isArray(child) ? String(child['#text'] ?? '') : ''
}

/** The address of an element's first link of a relation; undefined where it has none. */
export function linkOf(element: AtomElement, relation: string): string | undefined {
  const link = listOf(element, 'link').find((one) => (one['@rel'] ?? 'alternate') === relation)
  return link && String(link['@href'])
}

export function listOf(element: AtomElement, name: string): AtomElement[] {
  const children = element[name] ?? []
  return Array.isArray(children) ? children : []
}

function listElementFaults(element: AtomElement, name: string): string[] {
  const days = [
    wordsOf(element, 'updated'),
    wordsOf(element, 'published') || '2000-01-01T00:00:00Z',
  ]
  return [
    ...(URL.canParse(wordsOf(element, 'id')) ? [] : [`${name}: no id`]),
    ...(wordsOf(element, 'title') === '' ? [`${name}: no title`] : []),
    ...(linkOf(element, 'alternate') ? [] : [`${name}: no link`]),
    ...days.filter((day) => !MOMENT.test(day)).map((day) => `${name}: “${day}” is no moment`),
  ]
}

/** RFC 3339. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/
