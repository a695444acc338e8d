import type { TimelineEvent } from '@/lib/event/event-record'
import { WHOLE_TIMELINE } from '@/lib/timeline/timeline-filter'
import type { TimelineVocabulary } from '@/lib/timeline/timeline-filter'
import type { TimelineView } from '@/lib/timeline/timeline-view'
import { officialsMeet } from './events'

/** An event dated by its year alone. */
export const talksBegin: TimelineEvent = {
  ...officialsMeet,
  slug: 'talks-begin',
  address: '/timeline/talks-begin',
  plainTitle: 'Talks begin',
  date: '2022',
  dateFrom: '2022-01-01',
  dateTo: '2022-12-31',
  dateNote: null,
  datePrecision: 'year',
  keyStatistics: [],
}

/** The whole of a small timeline: one event of March 2025 and one of 2022. */
export const wholeView: TimelineView = {
  filter: WHOLE_TIMELINE,
  events: [officialsMeet, talksBegin],
  total: 2,
  pages: 1,
  facets: [
    {
      name: 'topic',
      choices: [
        { value: 'funding', label: 'Funding', count: 0, isChosen: false },
        { value: 'returns', label: 'Returns', count: 2, isChosen: false },
      ],
    },
    {
      name: 'actor',
      choices: [{ value: 'home-office', label: 'Home Office', count: 2, isChosen: false }],
    },
  ],
  months: [
    { month: '2022-01', count: 1 },
    { month: '2025-03', count: 1 },
  ],
  readings: [],
  earlierReadings: 0,
  known: null,
}

/** The same with the topic Returns chosen. */
export const returnsView: TimelineView = {
  ...wholeView,
  filter: { ...WHOLE_TIMELINE, topic: 'returns' },
  facets: wholeView.facets.map(({ name, choices }) => ({
    name,
    choices: choices.map((choice) => ({ ...choice, isChosen: choice.value === 'returns' })),
  })),
}

/** 100 events on three pages, of which this is the first: 60 of 2025, 40 of 2022. */
export const pagedView: TimelineView = {
  ...wholeView,
  events: Array.from({ length: 25 }, (_, index) => ({
    ...officialsMeet,
    slug: `meeting-${index}`,
  })),
  total: 65,
  pages: 3,
  months: [
    { month: '2022-06', count: 25 },
    { month: '2025-01', count: 15 },
    { month: '2025-03', count: 25 },
  ],
}

export const vocabulary: TimelineVocabulary = {
  topics: new Set(['funding', 'returns']),
  actors: new Set(['home-office']),
  measures: new Set(['arrivals']),
  sources: new Set(['report-on-a-plan']),
  firstKnown: '2025-03-11',
  lastKnown: '2025-07-11',
  recordedTo: '2026-11-22',
}
