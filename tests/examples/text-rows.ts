import type { Row } from '../support/insert-row'

/** Good rows of what is written in Markdown: events, articles, terms, and figures in them. */
export const TEXT_ROWS: readonly { table: string; row: Row }[] = [
  { table: 'Event', row: event('officials-meet', '2025-03-05/2025-03-06') },
  { table: 'Event', row: event('ministers-talk', '2025-02') },
  {
    table: 'EventTopic',
    row: { eventSlug: 'officials-meet', topicSlug: 'returns', displayOrder: 0 },
  },
  {
    table: 'EventActor',
    row: { eventSlug: 'officials-meet', actorSlug: 'home-office', displayOrder: 0 },
  },
  {
    table: 'EventSource',
    row: {
      eventSlug: 'officials-meet',
      sourceSlug: 'ministry-statement',
      locator: 'paragraph 4',
      displayOrder: 0,
    },
  },
  { table: 'EventFollows', row: { eventSlug: 'officials-meet', followedSlug: 'ministers-talk' } },
  {
    table: 'KeyStatistic',
    row: {
      eventSlug: 'officials-meet',
      statisticSlug: 'arrivals-2025-to-03-05',
      displayOrder: 0,
      relevance: 'The count to the first day of the talks.',
    },
  },
  {
    table: 'Article',
    row: {
      slug: 'talks-begin',
      kind: 'news',
      title: 'Talks begin',
      standfirst: 'Officials meet.',
      published: '2026-11-22',
      covers: '2025-03',
      coversFrom: '2025-03-01',
      coversTo: '2025-03-31',
      body: '<p>They met.</p>',
    },
  },
  {
    table: 'ArticleKeyPoint',
    row: { articleSlug: 'talks-begin', displayOrder: 0, text: 'Officials met.' },
  },
  { table: 'ArticleUpdate', row: note('A paragraph was added.') },
  { table: 'Correction', row: note('The date of the talks was wrong.') },
  {
    table: 'ArticleTopic',
    row: { articleSlug: 'talks-begin', topicSlug: 'returns', displayOrder: 0 },
  },
  {
    table: 'ArticleActor',
    row: { articleSlug: 'talks-begin', actorSlug: 'home-office', displayOrder: 0 },
  },
  {
    table: 'ArticleEvent',
    row: { articleSlug: 'talks-begin', eventSlug: 'officials-meet', displayOrder: 0 },
  },
  {
    table: 'ArticleSource',
    row: {
      articleSlug: 'talks-begin',
      sourceSlug: 'ministry-statement',
      locator: 'paragraphs 2, 11',
      displayOrder: 0,
    },
  },
  {
    table: 'Term',
    row: { slug: 'return', title: 'Return', aliases: '[]', body: '<p>A journey.</p>' },
  },
  { table: 'Term', row: { slug: 'removal', title: 'Removal', aliases: '[]', body: '' } },
  { table: 'TermSeeAlso', row: { termSlug: 'return', otherSlug: 'removal', displayOrder: 0 } },
  {
    table: 'Figure',
    row: {
      id: 0,
      displayOrder: 0,
      binding: 'stat:arrivals-2025-to-03-05',
      text: '3,434',
      sentence: 'By then 3,434 people had arrived.',
      articleSlug: 'talks-begin',
      eventSlug: null,
      statisticSlug: 'arrivals-2025-to-03-05',
      baseStatisticSlug: null,
    },
  },
  {
    table: 'Figure',
    row: {
      id: 1,
      displayOrder: 0,
      binding: 'change:arrivals-2025-to-03-04..arrivals-2025-to-03-05',
      text: 'more',
      sentence: 'That is more than before.',
      articleSlug: null,
      eventSlug: 'officials-meet',
      statisticSlug: 'arrivals-2025-to-03-05',
      baseStatisticSlug: 'arrivals-2025-to-03-04',
    },
  },
  {
    table: 'Figure',
    row: {
      id: 2,
      displayOrder: 1,
      binding: 'plain:illustration',
      text: 'two',
      sentence: 'Officials met on two days.',
      articleSlug: 'talks-begin',
      eventSlug: null,
      statisticSlug: null,
      baseStatisticSlug: null,
    },
  },
]
function event(slug: string, date: string): Row {
  return {
    slug,
    title: 'Border officials meet',
    summary: '<p>They meet.</p>',
    body: '',
    date,
    dateFrom: '2025-03-05',
    dateTo: '2025-03-06',
    kind: 'meeting',
  }
}

function note(text: string): Row {
  return { articleSlug: 'talks-begin', displayOrder: 0, date: '2026-11-22', note: text }
}
