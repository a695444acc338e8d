import { expect, test } from 'vitest'
import { formatTimelineJson } from '@/lib/timeline/format-timeline-json'
import { threeEvents, yearOfOddTitle } from '../examples/downloads'

const document = JSON.parse(formatTimelineJson(threeEvents))

test('a document says what was asked, under which licence, and how much there is', () => {
  expect(document).toMatchObject({
    title: 'Tideline: timeline',
    description: 'Events about Returns',
    url: 'https://tideline.example/timeline?topic=returns',
    parameters: { topic: 'returns' },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    recordedTo: '2026-11-22',
    count: 3,
  })
  expect(document.events).toHaveLength(3)
})

test('an event says its date as written, in days and in words', () => {
  expect(document.events.map(({ date }: { date: unknown }) => date)).toEqual([
    {
      written: '2025-03-05/2025-03-06',
      from: '2025-03-05',
      to: '2025-03-06',
      precision: 'inferred',
      words: '5–6 March 2025, date inferred',
      note: 'The source says Wednesday and Thursday.',
    },
    expect.objectContaining({ written: '2025-03-05', precision: 'day', words: '5 March 2025' }),
    expect.objectContaining({ written: '2020', to: '2020-12-31', words: '2020, day not stated' }),
  ])
})

test('an event is plain text, with whole addresses', () => {
  expect(document.events[2]).toMatchObject({
    url: 'https://tideline.example/timeline/a-cell-begins',
    title: yearOfOddTitle.plainTitle,
    summary: 'It begins, says one report; 5 < 6 & no more.',
    topics: [{ slug: 'returns', name: 'Returns', url: 'https://tideline.example/topics/returns' }],
    statistics: [],
  })
})

test('a statistic says its number plainly and as written, whence it is, and where it stands', () => {
  expect(document.events[1].statistics).toMatchObject([
    {
      slug: 'arrivals-2025-to-03-05',
      relevance: 'The count, to the day.',
      value: 10,
      high: 12500,
      unit: 'people',
      written: 'over 10–12.5 thousand people',
      precision: 'over',
      period: { written: '2025-01-01/2025-03-05', from: '2025-01-01', to: '2025-03-05' },
      status: 'later-reading',
      supersededBy: {
        slug: 'arrivals-2024-to-03-05',
        url: 'https://tideline.example/statistics/arrivals/arrivals-2024-to-03-05',
        written: '2,983 people',
      },
      change: null,
      source: {
        url: 'https://tideline.example/sources/report-on-a-plan',
        publisher: null,
        published: { from: '2025-03-06', to: '2025-03-11', isStated: false },
        locator: 'paragraph 12',
      },
    },
  ])
})

test('a stated change carries its check', () => {
  expect(document.events[0].statistics[1].change).toMatchObject({
    from: { slug: 'arrivals-2024-to-03-05', written: '2,983 people' },
    to: { slug: 'arrivals-2025-to-03-05', written: '3,434 people' },
    verdict: 'agrees',
    words: '3,434 against 2,983 is +15.1%. The source says 15%. Agrees.',
  })
})

test('a view as known on a day says what it leaves out', () => {
  const known = { day: '2025-04-30', laterEvents: 9, uncertainEvents: 1, laterStatistics: 4 }

  expect(document.known).toBeNull()
  expect(JSON.parse(formatTimelineJson({ ...threeEvents, known })).known).toEqual(known)
})

test('the same events give the same bytes', () => {
  expect(formatTimelineJson(structuredClone(threeEvents))).toBe(formatTimelineJson(threeEvents))
})

test('a view without events is a document that says so', () => {
  expect(JSON.parse(formatTimelineJson({ ...threeEvents, events: [] }))).toMatchObject({
    count: 0,
    events: [],
  })
})
