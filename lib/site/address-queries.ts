import 'server-only'
import { listActors } from '@/lib/actor/actor-queries'
import { addressOf } from '@/lib/addresses'
import { listArchiveAddresses } from '@/lib/archive/archive-queries'
import { listArticles } from '@/lib/article/article-queries'
import { listEvents } from '@/lib/event/event-queries'
import { listMeasures } from '@/lib/measure/measure-queries'
import { listSources } from '@/lib/source/source-queries'
import { listStatistics } from '@/lib/statistic/statistic-queries'
import { listTopics } from '@/lib/topic/topic-queries'

/** An address of the site, and the day on which its text last changed where that is known. */
export type SiteAddress = { address: string; modified: string | null }

const PAGES = [
  '/',
  '/articles',
  '/timeline',
  '/statistics',
  '/sources',
  '/topics',
  '/actors',
  '/glossary',
  '/archive',
  '/corrections',
  '/data',
  '/api',
  '/about',
]

/** Every page of the site, in an order that two builds of the same content share. */
export async function listAddresses(): Promise<SiteAddress[]> {
  const articles = await listArticles()
  const records = await Promise.all([
    listEvents(),
    listMeasures(),
    listStatistics(),
    listSources(),
    listTopics(),
    listActors(),
  ])
  return [
    ...PAGES.map((address) => ({ address, modified: null })),
    ...articles.flatMap(({ address, modified, slug }) => [
      { address, modified },
      { address: addressOf.articleNumbers(slug), modified },
    ]),
    ...records.flat().map(({ address }) => ({ address, modified: null })),
    ...(await listArchiveAddresses()).map((address) => ({ address, modified: null })),
  ]
}
