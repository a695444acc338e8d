import type { Article } from '@/lib/article/article-queries'
import type { RelatedArticle } from '@/lib/article/related-record'
import { officialsMeet } from './events'

/** An article that tells one event and has been updated once. */
export const talksBegin: Article = {
  slug: 'talks-begin',
  address: '/articles/talks-begin',
  kind: 'news',
  title: 'Talks begin after [3,434](stat:arrivals-2025-to-03-05) arrivals',
  plainTitle: 'Talks begin after 3,434 arrivals',
  standfirst: 'Officials met on [two](plain:illustration) days.',
  published: '2026-11-22',
  modified: '2026-11-24',
  covers: '2025-03',
  coversFrom: '2025-03-01',
  coversTo: '2025-03-31',
  isDraft: false,
  figures: [],
  keyPoints: ['Officials met.'],
  body: '<p>They met.</p>',
  updates: [{ date: '2026-11-24', note: 'A paragraph was added.' }],
  corrections: [],
  topics: officialsMeet.topics,
  actors: officialsMeet.actors,
  events: [officialsMeet],
  sources: officialsMeet.sources,
  related: [],
  notes: [],
}

/** An article that has everything in common with it that two can have. */
export const talksEnd: RelatedArticle = {
  slug: 'talks-end',
  address: '/articles/talks-end',
  plainTitle: 'Talks end',
  kind: 'analysis',
  covers: '2025-04',
  sharedEvents: ['Officials meet'],
  sharedTopics: ['Returns', 'Funding'],
  sharedStatistics: 2,
  isTextAlike: true,
}
