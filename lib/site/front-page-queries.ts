import 'server-only'
import { type ArticleSummary, listArticles } from '@/lib/article/article-queries'
import { listEvents, type TimelineEvent } from '@/lib/event/event-queries'
import { listMeasures, type Measure } from '@/lib/measure/measure-queries'
import { FRONT_PAGE } from '@/lib/site/front-page'
import { listSources } from '@/lib/source/source-queries'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { listStatistics } from '@/lib/statistic/statistic-queries'

/** Everything that the front page shows. */
export type FrontPage = {
  counts: { statistics: number; sources: number }
  leadingReadings: Statistic[]
  lead: ArticleSummary
  /** Every explainer, and every other article, the latest first. */
  explainers: ArticleSummary[]
  others: ArticleSummary[]
  chart: Measure
  events: TimelineEvent[]
  /** Running totals that have since risen, the latest first. */
  laterReadings: Statistic[]
}

/** Throws where the front page names an article or measure that is not there. */
export async function getFrontPage(): Promise<FrontPage> {
  const [articles, events, measures, sources, statistics] = await Promise.all([
    listArticles(),
    listEvents(),
    listMeasures(),
    listSources(),
    listStatistics(),
  ])
  const others = articles.filter(({ slug }) => slug !== FRONT_PAGE.lead)
  return {
    counts: { statistics: statistics.length, sources: sources.length },
    leadingReadings: FRONT_PAGE.measures.map((slug) => latestOf(findNamed(measures, slug))),
    lead: findNamed(articles, FRONT_PAGE.lead),
    explainers: articles.filter(({ kind }) => kind === 'explainer'),
    others: others.filter(({ kind }) => kind !== 'explainer'),
    chart: findNamed(measures, FRONT_PAGE.chart),
    events,
    laterReadings: statistics.filter(({ status }) => status === 'later-reading'),
  }
}

function findNamed<Named extends { slug: string }>(records: Named[], slug: string): Named {
  const record = records.find((candidate) => candidate.slug === slug)
  if (!record) throw new Error(`lib/site/front-page.ts names ${slug}, which is not in content/`)
  return record
}

function latestOf({ latest, slug }: Measure): Statistic {
  if (!latest) throw new Error(`lib/site/front-page.ts names ${slug}, which has no reading`)
  return latest
}
