import 'server-only'
import { readOnce } from '@/lib/connection/read-once'
import { database } from '@/lib/database'

/**
 * The day of which the entry of each article, event, statistic and source is, by its address: the
 * `updated` of the entry. Read once: a feed of ten thousand results then makes no entry but the
 * fifty that it holds.
 */
export const getFeedDays = readOnce(readFeedDays)

async function readFeedDays(): Promise<ReadonlyMap<string, string>> {
  // One text for all rows: ten thousand rows one by one take ten times as long to arrive.
  const [row] = await database.$queryRaw<{ json: string }[]>`
    WITH own AS (
      SELECT 'article' AS kind, slug, published AS day FROM "Article"
      UNION ALL SELECT 'article', articleSlug, date FROM "ArticleUpdate"
      UNION ALL SELECT 'article', articleSlug, date FROM "Correction"
      UNION ALL SELECT 'event', slug, dateTo FROM "Event"
        WHERE slug NOT IN (SELECT eventSlug FROM "EventSource")
      UNION ALL SELECT 'event', eventSlug, publishedTo
        FROM "EventSource" JOIN "Source" ON "Source".slug = sourceSlug
      UNION ALL SELECT 'statistic', slug, knownFrom FROM "Statistic"
      UNION ALL SELECT 'statistic', statisticSlug, date FROM "Withdrawal"
      UNION ALL SELECT 'source', slug, publishedTo FROM "Source"
    ), last AS (SELECT kind, slug, max(day) AS day FROM own GROUP BY kind, slug)
    SELECT json_group_array(json_array(address, last.day)) AS json
    FROM last JOIN "SearchDocument" USING (kind, slug)`
  return new Map<string, string>(JSON.parse(row?.json ?? '[]'))
}
