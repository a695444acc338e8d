import type { Row } from '../support/insert-row'

/** Good rows of what is made for the search alone. */
export const SEARCH_ROWS: readonly { table: string; row: Row }[] = [
  {
    table: 'SearchDocument',
    row: {
      id: 1,
      kind: 'event',
      slug: 'officials-meet',
      address: '/timeline/officials-meet',
      note: 'Meeting, 5–6 March 2025',
      weight: 1,
      dateFrom: '2025-03-05',
      dateTo: '2025-03-06',
      topics: 'returns',
      actors: 'home-office',
      publishers: '',
    },
  },
  { table: 'SearchWord', row: { word: 'officials', documents: 1 } },
]

/** What each CHECK of these tables refuses beside days that are none. */
export const SEARCH_REFUSALS: readonly [check: string, spoilt: Row][] = [
  ['SearchDocument_id', { id: 0 }],
  ['SearchDocument_kind', { kind: 'topic' }],
  ['SearchDocument_address', { address: 'https://example.org' }],
  ['SearchDocument_note', { note: '' }],
  ['SearchDocument_weight', { weight: 0 }],
  ['SearchDocument_dateSpan', { dateTo: '2025-03-04' }],
  ['SearchDocument_dateSpan', { dateTo: null }],
  ['SearchWord_word', { word: '' }],
  ['SearchWord_documents', { documents: 0 }],
]
