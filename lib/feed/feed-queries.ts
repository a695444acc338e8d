import 'server-only'
import { getActor } from '@/lib/actor/actor-queries'
import { listArticles } from '@/lib/article/article-queries'
import { listChangedStatistics, listCorrections } from '@/lib/correction/correction-queries'
import { listEvents } from '@/lib/event/event-queries'
import { toArticleEntry } from '@/lib/feed/article-entry'
import { toEventEntry } from '@/lib/feed/event-entry'
import type { FeedEntry, SiteFeed } from '@/lib/feed/feed-entry'
import { listChangeEntries } from '@/lib/feed/list-change-entries'
import { listCorrectionEntries } from '@/lib/feed/list-correction-entries'
import { makeFeed } from '@/lib/feed/make-feed'
import { SITE } from '@/lib/site'
import { listStatistics } from '@/lib/statistic/statistic-queries'
import { followStatistics } from '@/lib/statistic/succession-queries'
import { getTopic } from '@/lib/topic/topic-queries'

/** Everything: articles, events, corrections and changed figures. */
export async function getSiteFeed(): Promise<SiteFeed> {
  const [articles, events, corrections] = await Promise.all([
    listArticles(),
    listEvents(),
    listCorrections(),
  ])
  return makeFeed({ page: '/', title: SITE.name, description: SITE.description }, [
    ...articles.map(toArticleEntry),
    ...listCorrectionEntries(corrections),
    ...(await listAllChanges()),
    ...events.map(toEventEntry),
  ])
}

/** The articles and events of a topic; null when no topic has this slug. */
export async function getTopicFeed(slug: string): Promise<SiteFeed | null> {
  const topic = await getTopic(slug)
  if (!topic) return null
  const { address, articles, description, events, title } = topic
  const entries = [...articles.map(toArticleEntry), ...events.map(toEventEntry)]
  return makeFeed({ page: address, title: `${SITE.name}: ${title}`, description }, entries)
}

/** The articles and events of an actor; null when no actor has this slug. */
export async function getActorFeed(slug: string): Promise<SiteFeed | null> {
  const actor = await getActor(slug)
  if (!actor) return null
  const { address, articles, description, events, name } = actor
  const entries = [...articles.map(toArticleEntry), ...events.map(toEventEntry)]
  return makeFeed({ page: address, title: `${SITE.name}: ${name}`, description }, entries)
}

/** What articles said wrongly, and the statistics that no longer count. */
export async function getCorrectionsFeed(): Promise<SiteFeed> {
  const [corrections, changed] = await Promise.all([listCorrections(), listChangedStatistics()])
  const about = {
    page: '/corrections',
    title: `${SITE.name}: corrections`,
    description:
      'What this archive got wrong and put right, and every statistic that was withdrawn or replaced.',
  }
  return makeFeed(about, [...listCorrectionEntries(corrections), ...listChangeEntries(changed)])
}

/** The figures that another one followed: running totals read again, replacements, withdrawals. */
export async function getChangedFiguresFeed(): Promise<SiteFeed> {
  const about = {
    page: '/statistics',
    title: `${SITE.name}: changed figures`,
    description:
      'Figures that a later one followed: running totals that were read again, replacements and withdrawals.',
  }
  return makeFeed(about, await listAllChanges())
}

async function listAllChanges(): Promise<FeedEntry[]> {
  return listChangeEntries(await followStatistics(await listStatistics()))
}
