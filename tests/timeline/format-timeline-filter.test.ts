import { expect, test } from 'vitest'
import { formatTimelineFilter } from '@/lib/timeline/format-timeline-filter'
import { type TimelineFilter, WHOLE_TIMELINE } from '@/lib/timeline/timeline-filter'

const NO_NAMES = { topic: null, actor: null, measure: null, source: null }

test.each<[Partial<TimelineFilter>, string]>([
  [{}, 'All events of the timeline'],
  [{ sort: 'oldest' }, 'Events oldest first'],
  [{ kind: 'meeting' }, 'Events of the kind Meeting'],
  [{ from: '2025' }, 'Events from 2025 on'],
  [{ to: '2025-03-05' }, 'Events up to 5 March 2025'],
  [{ from: '2025', to: '2025' }, 'Events in 2025'],
  [{ from: '2024', to: '2025-03' }, 'Events from 2024 to March 2025'],
  [{ known: '2025-04-30' }, 'Events as known on 30 April 2025'],
  [{ q: 'boat\r\n\u0000 Ridens' }, 'Events with the words “boat Ridens”'],
])('%j reads %s', (asked, words) => {
  expect(formatTimelineFilter({ ...WHOLE_TIMELINE, ...asked }, NO_NAMES)).toBe(words)
})

test('records are named, and every condition is said', () => {
  const names = {
    topic: 'Returns',
    actor: 'Home Office',
    measure: 'Small-boat arrivals',
    source: 'Ministry statement',
  }
  const filter: TimelineFilter = {
    ...WHOLE_TIMELINE,
    ...{ kind: 'law', from: '2025', q: 'gig', known: '2026-01-01', sort: 'oldest' },
  }

  expect(formatTimelineFilter(filter, names)).toBe(
    'Events about Returns, with Home Office, of the kind Law, with a statistic of Small-boat arrivals, reported in Ministry statement, from 2025 on, with the words “gig”, as known on 1 January 2026, oldest first',
  )
})
