import 'server-only'
import { listArticles } from '@/lib/article/article-queries'
import { citeArticle, citeEvent, type CitedWork, citeStatistic } from '@/lib/citation/cited-work'
import { listEvents } from '@/lib/event/event-queries'
import { listStatistics } from '@/lib/statistic/statistic-queries'
import { followStatistics } from '@/lib/statistic/succession-queries'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

/** Every page that can be cited: articles, events and statistics, all of them at once. */
export async function listCitedWorks(): Promise<CitedWork[]> {
  const [articles, events, statistics, { recordedTo }] = await Promise.all([
    listArticles(),
    listEvents(),
    listStatistics().then(followStatistics),
    getTimelineVocabulary(),
  ])
  return [
    ...articles.map((article) => citeArticle(article, recordedTo)),
    ...events.map((event) => citeEvent(event, recordedTo)),
    ...statistics.map((statistic) => citeStatistic(statistic, recordedTo)),
  ]
}
