import { expect, test } from 'vitest'
import { formatTimelineTimelinejs } from '@/lib/timeline/format-timeline-timelinejs'
import { threeEvents, yearOfOddTitle } from '../examples/downloads'
import { findElements, listLinks, parseHtmlTree, textOf } from '../support/html-tree'

const { title, events } = JSON.parse(formatTimelineTimelinejs(threeEvents))

test('there is a slide for each event, named by its slug and grouped by its kind', () => {
  expect(events).toMatchObject([
    { unique_id: 'officials-meet', group: 'Meeting' },
    { unique_id: 'arrivals-reported', group: 'Reading' },
    { unique_id: 'a-cell-begins', group: 'Operation' },
  ])
})

test('a date is as exact as it is known, and said in our words', () => {
  expect(events[0]).toMatchObject({
    start_date: { year: 2025, month: 3, day: 5 },
    end_date: { year: 2025, month: 3, day: 6 },
    display_date: '5–6 March 2025, date inferred',
  })
  expect(events[1].start_date).toEqual({ year: 2025, month: 3, day: 5 })
  expect(events[1].end_date).toBeUndefined()
  expect(events[2].start_date).toEqual({ year: 2020 })
  expect(events[2].display_date).toBe('2020, day not stated')
})

test('a date of unequal ends keeps each as it is', () => {
  const odd = { ...yearOfOddTitle, date: '2022-10-30/2022-11' }
  const [slide] = JSON.parse(formatTimelineTimelinejs({ ...threeEvents, events: [odd] })).events

  expect(slide.start_date).toEqual({ year: 2022, month: 10, day: 30 })
  expect(slide.end_date).toEqual({ year: 2022, month: 11 })
})

test('what is no HTML with us is none in the viewer', () => {
  const headline = parseHtmlTree(events[2].text.headline)
  const body = parseHtmlTree(events[2].text.text)

  expect(textOf(headline)).toBe(yearOfOddTitle.plainTitle)
  expect(findElements(headline, 'b')).toEqual([])
  expect(textOf(body)).toContain('It begins, says one report; 5 < 6 & no more.')
})

test('a slide says its numbers, where each stands, and its sources, with links back', () => {
  const body = parseHtmlTree(events[1].text.text)

  expect(findElements(body, 'p').map(textOf)).toEqual([
    'They meet.',
    'Small-boat arrivals, year to date: over 10–12.5 thousand people (1 January – 5 March 2025) (later reading held)',
    'Source: Report on a plan, 6–11 March 2025, inferred, paragraph 4',
    'This event on Tideline',
  ])
  expect(listLinks(body).map(({ href }) => href)).toEqual([
    'https://tideline.example/statistics/arrivals/arrivals-2025-to-03-05',
    'https://tideline.example/sources/report-on-a-plan',
    'https://tideline.example/timeline/arrivals-reported',
  ])
})

test('the title slide says which view it is, and leads back to it', () => {
  expect(title.text.headline).toBe('Tideline: timeline')
  expect(textOf(parseHtmlTree(title.text.text))).toContain('Events about Returns.')
  expect(listLinks(parseHtmlTree(title.text.text))[0]?.href).toBe(
    'https://tideline.example/timeline?topic=returns',
  )
})

test('the words of a search are text on the title slide', () => {
  const words = 'Events with the words “<img src=x onerror=alert(1)>”'
  const slide = JSON.parse(formatTimelineTimelinejs({ ...threeEvents, words })).title

  expect(findElements(parseHtmlTree(slide.text.text), 'img')).toEqual([])
})
