import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listUnknownParameters } from '@/lib/http/asked-parameters'
import { TIMELINE_PARAMETERS } from '@/lib/timeline/format-timeline-address'
import { parseTimelineFilter } from '@/lib/timeline/parse-timeline-filter'
import { WHOLE_TIMELINE } from '@/lib/timeline/timeline-filter'
import { VOCABULARY } from '../examples/timeline-filters'

const vocabulary = { ...VOCABULARY, recordedTo: '2026-11-22' }
const parse = (query: string) => parseTimelineFilter(new URLSearchParams(query), vocabulary)

test('every parameter is followed', () => {
  const query =
    'topic=returns&actor=home-office&kind=meeting&measure=arrivals&source=ministry-statement' +
    '&from=2024&to=2025-03-05&q=%20small%20%20boats%20&known=2025-04-30&sort=oldest&page=3'

  expect(parse(query)).toEqual({
    filter: {
      topic: 'returns',
      actor: 'home-office',
      kind: 'meeting',
      measure: 'arrivals',
      source: 'ministry-statement',
      from: '2024',
      to: '2025-03-05',
      q: 'small boats',
      known: '2025-04-30',
      sort: 'oldest',
      page: 3,
    },
    ignored: [],
  })
})

test('empty parameters and those of other names ask for nothing', () => {
  expect(parse('topic=&q=&known=&campaign=7')).toEqual({ filter: WHOLE_TIMELINE, ignored: [] })
  const parameters = new URLSearchParams('topic=x&b=1&a=1&b=2')
  expect(listUnknownParameters(parameters, TIMELINE_PARAMETERS)).toEqual(['b', 'a'])
})

test.each([
  ['topic=fishing', 'There is no topic “fishing”, so events of all topics are shown.'],
  ['topic=Returns', 'There is no topic “Returns”, so events of all topics are shown.'],
  ['actor=x', 'There is no actor “x”, so events of all actors are shown.'],
  ['kind=party', 'There is no kind of event “party”, so events of all kinds are shown.'],
  ['measure=x', 'There is no measure “x”, so events of all measures are shown.'],
  ['source=x', 'There is no source “x”, so events from all sources are shown.'],
  [
    'topic=returns&topic=funding',
    'More than one topic is given, so events of all topics are shown.',
  ],
  [
    'known=2025-01-01&known=2025-01-01',
    'More than one day “as known on” is given, so everything is shown as it is known now.',
  ],
  [
    'from=2025-13',
    '“2025-13” is not a year, month or day of the calendar, so events are shown from the earliest on.',
  ],
  [
    'to=2025-02-29',
    '“2025-02-29” is not a year, month or day of the calendar, so events are shown up to the latest.',
  ],
  [
    'from=2024/2025',
    '“2024/2025” is not a year, month or day of the calendar, so events are shown from the earliest on.',
  ],
  [
    'from=2025-05&to=2024',
    'The first day, 2025-05, is after the last, 2024, so both are left out.',
  ],
  [
    `q=${'x'.repeat(1000)}`,
    'The text to search for has 1,000 characters and may have 200, so no text is searched for.',
  ],
  ['q=%25%25', '“%%” has no letter or digit to search for, so no text is searched for.'],
  [
    'known=2025-04',
    '“2025-04” is not a day such as 2025-04-30, so everything is shown as it is known now.',
  ],
  [
    'known=2026-11-23',
    '23 November 2026 is after 22 November 2026, where the archive ends, so everything is shown as it is known now.',
  ],
  ['sort=random', 'There is no order “random”, so the newest come first.'],
  ['page=0', '“0” is not the number of a page, so the first page is shown.'],
  ['page=1e9', '“1e9” is not the number of a page, so the first page is shown.'],
])('%.40s is left out, and a sentence says why', (query, reason) => {
  const { filter, ignored } = parse(query)

  expect(filter).toEqual(WHOLE_TIMELINE)
  expect(ignored.map((parameter) => parameter.reason)).toEqual([reason])
})

test('one bad parameter leaves the others as they are', () => {
  expect(parse('topic=fishing&actor=home-office&from=2025')).toMatchObject({
    filter: { topic: null, actor: 'home-office', from: '2025' },
    ignored: [{ name: 'topic', value: 'fishing' }],
  })
})

test('a day before the first source is followed: its answer is that nothing was known', () => {
  expect(parse('known=1999-01-01')).toMatchObject({ filter: { known: '1999-01-01' }, ignored: [] })
})

test('dates that overlap are in order, whichever is written more exactly', () => {
  expect(parse('from=2025-05&to=2025').ignored).toEqual([])
  expect(parse('from=2025&to=2025-01-01').ignored).toEqual([])
})

test('a long value is not shown again in full', () => {
  const [ignored] = parse(`topic=${'x'.repeat(5_000)}`).ignored

  expect(ignored?.value.length).toBeLessThan(70)
  expect(ignored?.reason.length).toBeLessThan(150)
})

test('whatever an address holds, there is an answer, and a sentence for what it leaves out', () => {
  const name = fc.constantFrom('topic', 'from', 'to', 'q', 'known', 'sort', 'page', 'kind')
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (pairs) => {
      const { filter, ignored } = parseTimelineFilter(new URLSearchParams(pairs), vocabulary)

      expect(Object.keys(filter)).toEqual(Object.keys(WHOLE_TIMELINE))
      for (const { reason } of ignored) expect(reason).toMatch(/^[A-Z“\d].*\.$/su)
    }),
    { numRuns: 500 },
  )
})
