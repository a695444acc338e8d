import type { Row } from '../support/insert-row'

/** A second article, and a good row that says that it is like the first. */
export const RELATED_ROWS: readonly { table: string; row: Row }[] = [
  {
    table: 'Article',
    row: {
      slug: 'talks-end',
      kind: 'analysis',
      title: 'Talks end after [two](plain:illustration) days',
      standfirst: 'What was said.',
      published: '2026-11-23',
      covers: '2025-04',
      coversFrom: '2025-04-01',
      coversTo: '2025-04-30',
      body: '<p>They parted.</p>',
    },
  },
  {
    table: 'RelatedArticle',
    row: {
      articleSlug: 'talks-begin',
      relatedSlug: 'talks-end',
      displayOrder: 0,
      sharedStatistics: 2,
      isTextAlike: 1,
    },
  },
]

/** Good rows of what is computed when loading, each after those that it names. */
export const COMPUTED_ROWS = [
  ...RELATED_ROWS,
  { table: 'PreparedEvent', row: { slug: 'officials-meet', json: '{}' } },
]

/** What each CHECK of these tables refuses. */
export const COMPUTED_REFUSALS: readonly [check: string, spoilt: Row][] = [
  ['PreparedEvent_json', { json: '{' }],
  ['RelatedArticle_displayOrder', { displayOrder: -1 }],
  ['RelatedArticle_related', { relatedSlug: 'talks-begin' }],
  ['RelatedArticle_sharedStatistics', { sharedStatistics: -1 }],
]
