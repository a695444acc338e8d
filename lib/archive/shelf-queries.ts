import 'server-only'
import { type ArchiveEntry, type ArchiveShelf, type ShelfSort } from '@/lib/archive/archive-shelf'
import { makeShelves, type NameShelf } from '@/lib/archive/make-shelves'
import { ArticleKindSchema } from '@/lib/article/article-schema'
import { formatArticleKind } from '@/lib/article/format-article'
import { readOnce } from '@/lib/connection/read-once'
import { database } from '@/lib/database'
import { EventKindSchema } from '@/lib/event/event-schema'
import { formatEventKind } from '@/lib/event/format-event'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { getRecordNames } from '@/lib/site/record-name-queries'

/** Every shelf of the archive, by sort. Read once. */
export const listShelves = readOnce(readShelves)

async function readShelves(): Promise<ArchiveShelf[]> {
  return makeShelves(await listEntries(), await makeNames())
}

/** In one text: ten thousand rows one by one take ten times as long to arrive. */
async function listEntries(): Promise<ArchiveEntry[]> {
  const rows = await database.$queryRaw<{ json: string }[]>`
    SELECT json_group_array(json_object('noun', 'article', 'slug', slug, 'kind', kind,
      'date', covers, 'dateFrom', coversFrom, 'dateTo', coversTo,
      'topics', json((SELECT json_group_array(topicSlug) FROM "ArticleTopic" WHERE articleSlug = slug)),
      'actors', json((SELECT json_group_array(actorSlug) FROM "ArticleActor" WHERE articleSlug = slug)),
      'publishers', json((SELECT json_group_array(DISTINCT publisherSlug) FROM "ArticleSource"
        JOIN "Source" document ON document.slug = sourceSlug
        WHERE articleSlug = "Article".slug AND publisherSlug IS NOT NULL))) ORDER BY slug) AS json
    FROM "Article"
    UNION ALL
    SELECT json_group_array(json_object('noun', 'event', 'slug', slug, 'kind', kind,
      'date', date, 'dateFrom', dateFrom, 'dateTo', dateTo,
      'topics', json((SELECT json_group_array(topicSlug) FROM "EventTopic" WHERE eventSlug = slug)),
      'actors', json((SELECT json_group_array(actorSlug) FROM "EventActor" WHERE eventSlug = slug)),
      'publishers', json((SELECT json_group_array(DISTINCT publisherSlug) FROM "EventSource"
        JOIN "Source" document ON document.slug = sourceSlug
        WHERE eventSlug = "Event".slug AND publisherSlug IS NOT NULL))) ORDER BY slug)
    FROM "Event"`
  return rows.flatMap(({ json }) => JSON.parse(json) as ArchiveEntry[]) // the select decides the shape
}

async function makeNames(): Promise<NameShelf> {
  const { actors, topics } = await getRecordNames()
  const names: Record<ShelfSort, (value: string) => string | undefined> = {
    ...{ years: formatCalendarDate, months: formatCalendarDate, days: formatCalendarDate },
    kinds: nameKind,
    topics: (slug) => topics.get(slug),
    ...{ publishers: (slug) => actors.get(slug), actors: (slug) => actors.get(slug) },
  }
  return (sort, value) => names[sort](value) ?? value
}

function nameKind(kind: string): string {
  const ofArticle = ArticleKindSchema.safeParse(kind)
  return ofArticle.success
    ? formatArticleKind(ofArticle.data)
    : formatEventKind(EventKindSchema.parse(kind))
}
