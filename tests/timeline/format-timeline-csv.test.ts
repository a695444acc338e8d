import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { CSV_COLUMNS, formatTimelineCsv } from '@/lib/timeline/format-timeline-csv'
import { officialsMeet } from '../examples/events'
import { threeEvents, yearOfOddTitle } from '../examples/downloads'

const text = formatTimelineCsv(threeEvents)
// Throws where a row has more or fewer cells than the heading.
const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' })

test('there is a row for each key statistic, and one for an event without any', () => {
  expect(rows.map(({ event, statistic }) => [event, statistic])).toEqual([
    ['officials-meet', 'arrivals-2025-to-03-05'],
    ['officials-meet', 'arrivals-2025-on-2024'],
    ['arrivals-reported', 'arrivals-2025-to-03-05'],
    ['a-cell-begins', ''],
  ])
})

test('each row says all of its event and all of its statistic', () => {
  expect(rows[1]).toMatchObject({
    date: '2025-03-05/2025-03-06',
    dateFrom: '2025-03-05',
    dateTo: '2025-03-06',
    datePrecision: 'inferred',
    kind: 'meeting',
    title: 'Border officials meet',
    topics: 'returns',
    actors: 'home-office',
    eventSources: 'report-on-a-plan, paragraph 4',
    eventUrl: 'https://tideline.example/timeline/officials-meet',
    measure: 'arrivals',
    value: '15',
    unit: 'percent',
    stated: '15%',
    check: '3,434 against 2,983 is +15.1%. The source says 15%. Agrees.',
    relevance: 'How the report compares it.',
    published: '6–11 March 2025, inferred',
    locator: 'paragraph 12',
  })
})

test('numbers are plain, with their upper end and where they stand', () => {
  expect(rows[2]).toMatchObject({
    value: '10',
    high: '12500',
    precision: 'over',
    status: 'later-reading',
    supersededBy: 'arrivals-2024-to-03-05',
  })
})

test('a title with commas, quotes and a line break comes back as it was', () => {
  const plainTitle = 'One,\r\n"two"\n; three'
  const broken = { ...threeEvents, events: [{ ...yearOfOddTitle, plainTitle }] }

  expect(rows[3]?.title).toBe(yearOfOddTitle.plainTitle)
  expect(parse(formatTimelineCsv(broken), { columns: true })).toMatchObject([{ title: plainTitle }])
})

test('lines end as RFC 4180 has it, the last one too', () => {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(text.endsWith('\r\n')).toBe(true)
})

test('a view without events is a heading alone', () => {
  const empty = formatTimelineCsv({ ...threeEvents, events: [] })

  expect(empty).toBe(`${CSV_COLUMNS.join(',')}\r\n`)
})

test('what an event has none of is an empty cell', () => {
  const bare = { ...officialsMeet, keyStatistics: [], actors: [], dateNote: null }
  const [row] = parse(formatTimelineCsv({ ...threeEvents, events: [bare] }), { columns: true })

  expect(row).toMatchObject({ actors: '', dateNote: '', value: '', statisticUrl: '' })
})
