import { addressOf } from '@/lib/addresses'
import { listShelfAddresses } from '@/lib/archive/archive-shelf'
import type { CollectionName } from '@/lib/check/reading/collections'
import {
  type Content,
  getRecord,
  isDraft,
  isKnown,
  type ReferenceTarget,
} from '@/lib/check/reading/content'
import type { ContentRecord } from '@/lib/check/reading/content-record'

/** The pages that do not depend on content. */
export const FIXED_PATHS = [
  '/',
  '/about',
  '/actors',
  '/api',
  '/archive',
  '/articles',
  '/corrections',
  '/data',
  '/glossary',
  '/sources',
  '/statistics',
  '/timeline',
  '/topics',
]

/** The first part of an address, and what its second part names. */
const SECTIONS: Record<string, ReferenceTarget> = {
  actors: 'actors',
  articles: 'articles',
  sources: 'sources',
  statistics: 'measures',
  timeline: 'events',
  topics: 'topics',
}

/** Every path of the site to which a text may link, with the glossary's fragments. */
export function listSitePaths(content: Content): Set<string> {
  const numbers = content.articles.map(({ slug }) => addressOf.articleNumbers(slug))
  return new Set([...listPaths(content, () => true), ...numbers])
}

/** The paths that readers find, drafts aside. The list of an article's figures goes where the article goes. */
export function listPublishedPaths(content: Content): Set<string> {
  return listPaths(content, (record) => !isDraft(record))
}

/** True where the path would be there if a file that could not be read were mended. */
export function mayBecomePath(content: Content, path: string): boolean {
  const [section = '', first = '', second] = path.slice(1).split('/')
  const term = /^\/glossary#(.+)$/.exec(path)?.[1]
  if (term !== undefined) return isKnown(content, 'terms', term)
  if (section === 'archive') {
    const { articles, events, sources } = content
    return [...articles, ...events, ...sources].some(({ data }) => data === null)
  }
  if (section === 'statistics' && second !== undefined) {
    const measure = getRecord(content, 'statistics', second)?.fields.measure
    return isKnown(content, 'statistics', second) && measure === undefined
  }
  const target = SECTIONS[section]
  return target !== undefined && second === undefined && isKnown(content, target, first)
}

function listPaths(content: Content, isListed: (record: ContentRecord) => boolean): Set<string> {
  const slugs = (target: CollectionName) => content[target].filter(isListed).map(({ slug }) => slug)
  return new Set([
    ...FIXED_PATHS,
    ...slugs('actors').map(addressOf.actor),
    ...slugs('articles').map(addressOf.article),
    ...slugs('events').map(addressOf.event),
    ...slugs('measures').map(addressOf.measure),
    ...slugs('sources').map(addressOf.source),
    ...slugs('terms').map(addressOf.term),
    ...slugs('topics').map(addressOf.topic),
    ...content.statistics.map(({ slug, fields }) =>
      addressOf.statistic(fields.measure ?? '', slug),
    ),
    ...listArchivePaths(content),
  ])
}

/** Every time, topic, kind, publisher and actor of which the archive holds something published. */
function listArchivePaths(content: Content): string[] {
  return [...content.articles, ...content.events].flatMap((record) => {
    const { data } = record
    if (data === null || isDraft(record)) return []
    return listShelfAddresses({
      date: 'covers' in data ? data.covers : data.date,
      publishers: data.sources.flatMap(
        ({ source }) => getRecord(content, 'sources', source)?.fields.publisher ?? [],
      ),
      ...{ kind: data.kind, topics: data.topics, actors: data.actors },
    })
  })
}
