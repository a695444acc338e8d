import type { Article } from '@/lib/article/article-queries'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** The key statistics of the events that an article tells, each once, in the events' order. */
export function listKeyStatistics({ events }: Pick<Article, 'events'>): Statistic[] {
  const statistics = events.flatMap(({ keyStatistics }) =>
    keyStatistics.map(({ statistic }) => statistic),
  )
  return [...new Map(statistics.map((statistic) => [statistic.slug, statistic])).values()]
}
