import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { formatTimelineCalendar } from '@/lib/timeline/format-timeline-calendar'
import { threeEvents, yearOfOddTitle } from '../examples/downloads'

const text = formatTimelineCalendar(threeEvents)
const entries = readEntries(text)

test('every event is an entry on all the days that its date covers, the end day not counted', () => {
  expect(entries.map(({ start, end }) => [start, end])).toEqual([
    ['2025-03-05', '2025-03-07'],
    ['2025-03-05', '2025-03-06'],
    ['2020-01-01', '2021-01-01'],
  ])
  expect(text.match(/DT(START|END);VALUE=DATE:\d{8}\r\n/g)).toHaveLength(6)
})

test('an entry keeps its identifier for ever: its slug at our host', () => {
  expect(entries.map(({ uid }) => uid)).toEqual([
    'officials-meet@tideline.example',
    'arrivals-reported@tideline.example',
    'a-cell-begins@tideline.example',
  ])
})

test('where the day is not known for certain, the title says so', () => {
  expect(entries.map(({ summary }) => summary)).toEqual([
    'Border officials meet (5–6 March 2025, date inferred)',
    'Arrivals are reported',
    `${yearOfOddTitle.plainTitle} (2020, day not stated)`,
  ])
})

test('an entry says why its date is what it is, its numbers, and whence they are', () => {
  const lines = entries[1]?.description.split('\n\n') ?? []

  expect(entries[0]?.description).toContain(
    'Date: 5–6 March 2025, date inferred. The source says Wednesday and Thursday.',
  )
  expect(lines).toEqual([
    'They meet.',
    'Small-boat arrivals, year to date: over 10–12.5 thousand people (1 January – 5 March 2025). Source: Report on a plan, 6–11 March 2025, inferred, paragraph 12. Status: later reading held: 2,983 people.',
    'Date: 5 March 2025.',
    'Source: Report on a plan, 6–11 March 2025, inferred, paragraph 4.',
    'Tideline: https://tideline.example/timeline/arrivals-reported',
  ])
})

test('an entry has its page and its categories, and leaves the time free', () => {
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')

  expect(event?.getFirstPropertyValue('url')).toBe(
    'https://tideline.example/timeline/officials-meet',
  )
  expect(event?.getFirstProperty('categories')?.getValues()).toEqual(['Meeting', 'Returns'])
  expect(event?.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
})

test('the stamp is the version of the content, and the same events give the same bytes', () => {
  expect(text.match(/DTSTAMP:.*/g)).toEqual(Array(3).fill('DTSTAMP:20261122T000000Z'))
  expect(formatTimelineCalendar(structuredClone(threeEvents))).toBe(text)
})

test('no line is longer than RFC 5545 allows, and each ends as it demands', () => {
  const lines = text.split('\r\n')
  const long = lines.filter((line) => Buffer.byteLength(line) > 75)

  expect(lines.at(-1)).toBe('')
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(long).toEqual([])
})

test('the words of a search cannot become lines of the calendar', () => {
  const words = 'Events with the words “x\r\nATTENDEE:mailto:a@b\nEND:VCALENDAR”; a, b \\ c'
  const hostile = formatTimelineCalendar({ ...threeEvents, words })
  const calendar = new ICAL.Component(ICAL.parse(hostile))

  expect(calendar.getFirstPropertyValue('attendee')).toBeNull()
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(3)
  expect(hostile.replaceAll('\r\n ', '')).toContain(
    'NAME:Tideline: Events with the words “x ATTENDEE:mailto:a@b END:VCALENDAR”\\; a\\, b \\\\ c',
  )
})

test('a calendar says which view it is, where it can be read and where it is renewed', () => {
  const calendar = new ICAL.Component(ICAL.parse(text))

  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Tideline: Events about Returns')
  expect(calendar.getFirstPropertyValue('url')).toBe(
    'https://tideline.example/timeline?topic=returns',
  )
  expect(String(calendar.getFirstPropertyValue('source'))).toBe(
    'https://tideline.example/timeline.ics?topic=returns',
  )
})

test('a view without events is a calendar with a time zone, since none may be empty', () => {
  const empty = formatTimelineCalendar({ ...threeEvents, events: [] })
  const parts = new ICAL.Component(ICAL.parse(empty)).getAllSubcomponents()

  expect(parts.map(({ name }) => name)).toEqual(['vtimezone'])
  expect(
    parts[0]?.getFirstSubcomponent('standard')?.getFirstPropertyValue('dtstart'),
  ).not.toBeNull()
  expect(empty.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(text).not.toContain('VTIMEZONE')
})

function readEntries(calendar: string) {
  return new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component)
    return { uid, summary, description, start: startDate.toString(), end: endDate.toString() }
  })
}
