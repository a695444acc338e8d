import { expect, test } from 'vitest'
import { checkChanged } from '../../support/content-folder'

/** Fields of an event, or of a statistic, with what the check says of them. */
const OF_EVENTS = [
  ['kind: meating', 'kind is “meating”. Did you mean meeting or reading?'],
  [
    'kind: party',
    'kind is “party”. Write agreement, announcement, meeting, operation, reading, report or law.',
  ],
  ['kind: [meeting]', /^kind is a list\. Write agreement, announcement, /],
  ['date: true', 'date is a boolean. Write it as a text, in quotes: "true".'],
  [
    'date: 2025-03-06/2025-03-05',
    'date is “2025-03-06/2025-03-05”. This is not a date of the calendar. Write it as 2025, 2025-03 or 2025-03-05, or as an interval of two of these: 2025-03-05/2025-03-06.',
  ],
  ['dateNote:', 'dateNote has nothing after it. Write it out, or remove the line.'],
  ['dateNote: ""', 'dateNote is empty. Write it out, or remove the line.'],
  ['dateNote: "  "', 'dateNote holds blanks and no words. Write it out, or remove the line.'],
  [
    'dateNote: { Found: by us }',
    'dateNote is a set of fields. Write it as one text, in quotes where it holds a colon.',
  ],
  ['dateNote: [By us.]', 'dateNote is a list. Write it as one text.'],
  [
    'topics: returns',
    'topics is “returns”. Write it as [a, b], or each item on a line of its own after a hyphen.',
  ],
  ['topics: []', 'topics is empty. Name at least one topic.'],
  [
    'sources: [statement]',
    'sources[0] is “statement”. Write its fields, each on a line of its own as name: value.',
  ],
  ['draft: "yes"', 'draft is “yes”. Write true or false, without quotes.'],
  [
    'actors: [Home Office]',
    'actors[0] is “Home Office”. This is not a slug. Write lower-case words and digits joined by hyphens.',
  ],
  ['sumary: It happened.', /^There is no field sumary\. Remove it, or write one of title, date, /],
] as const

test.each(OF_EVENTS)('%s', async (fields, message) => {
  const [file] = await checkChanged({ 'events/talks.md': { fields } })

  expect(file?.messages).toHaveLength(1)
  expect(file?.messages[0]?.reason).toEqual(
    typeof message === 'string' ? message : expect.stringMatching(message),
  )
})

const OF_STATISTICS = [
  ['value: 3', 'The period is missing.', 'Write the dates'],
  ['value: 3, period: ../2025', 'statistics[0].period is “../2025”.', 'Add a periodNote'],
  ['value: "3,434", period: 2025', 'statistics[0].value is “3,434”.', 'Write digits only'],
  ['value: 3, period: 2025, unit: percent', 'statistics[0].unit is “percent”.', 'Remove it'],
  ['value: 3, high: 2, period: 2025', 'statistics[0].high is “2”.', 'Swap them'],
  [
    'value: 3, period: 2025, change: { from: a b, to: not-stated }',
    'change.from is “a b”.',
    'slug',
  ],
] as const

test.each(OF_STATISTICS)('a statistic with %s', async (fields, ...parts) => {
  const files = await checkChanged({
    'sources/report.yaml': `title: Report\nshortTitle: Report\nkind: press\npublished: 2025-07-12\nstatistics: [{ slug: one, measure: arrivals, locator: paragraph 1, ${fields} }]\n`,
  })
  const told = files.flatMap(({ messages }) => messages.map(({ reason }) => reason)).join(' ')

  expect(parts.filter((part) => !told.includes(part))).toEqual([])
})

test('a list or a text in place of the fields is told as that', async () => {
  const files = await checkChanged({
    'topics/returns.yaml': '- a\n',
    'terms/pilot.md': '---\na\n---\n\nA.',
  })

  expect(files.map(({ messages }) => messages.map(({ reason }) => reason))).toEqual([
    ['The record is “a”. Write its fields, each on a line of its own as name: value.'],
    ['The record is a list. Write its fields, each on a line of its own as name: value.'],
  ])
})

test('a field that is missing because it is misspelt is told of once', async () => {
  const [file] = await checkChanged({
    'topics/returns.yaml': 'titel: Returns\ndescription: Back.\n',
  })

  expect(file?.messages.map(({ reason }) => reason)).toEqual([
    'There is no field titel. Did you mean title?',
  ])
})
