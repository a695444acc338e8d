import 'server-only'
import { listArticlesNamed } from '@/lib/article/summary-queries'
import { database } from '@/lib/database'
import { listPreparedEvents } from '@/lib/event/prepared-event-queries'
import { toArticleEntry } from '@/lib/feed/article-entry'
import { toEventEntry } from '@/lib/feed/event-entry'
import type { FeedEntry } from '@/lib/feed/feed-entry'
import { toSourceEntry } from '@/lib/feed/source-entry'
import { toStatisticEntry } from '@/lib/feed/statistic-entry'
import { listStatisticRows } from '@/lib/row/row-queries'
import type { SearchDocument } from '@/lib/search/search-index'
import type { SearchKind } from '@/lib/search/search-query'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { sourceSummarySelect, toSourceSummary } from '@/lib/source/source-record'
import { statisticSelect, toStatistic } from '@/lib/statistic/statistic-record'

/** What was found, each as it stands in every other feed; actors and terms have no entry. */
export async function listSearchEntries(documents: SearchDocument[]): Promise<FeedEntry[]> {
  const slugsOf = (wanted: SearchKind) =>
    documents.filter(({ kind }) => kind === wanted).map(({ slug }) => slug)
  const entries = [
    ...(await listArticlesNamed(slugsOf('article'))).map(toArticleEntry),
    ...(await listPreparedEvents(slugsOf('event'))).map(toEventEntry),
    ...(await listStatisticRows(statisticSelect, slugsOf('statistic'))).map((row) =>
      toStatisticEntry(toStatistic(row)),
    ),
    ...(await listSourceEntries(slugsOf('source'))),
  ]
  const entryOf = new Map(entries.map((entry) => [entry.url, entry]))
  return documents.flatMap(({ address }) => entryOf.get(absoluteUrl(address)) ?? [])
}

async function listSourceEntries(slugs: string[]): Promise<FeedEntry[]> {
  const rows = await database.source.findMany({
    where: { slug: { in: slugs } },
    orderBy: { slug: 'asc' },
    select: sourceSummarySelect,
  })
  return rows.map((row) => toSourceEntry(toSourceSummary(row)))
}
