import { expect, test } from 'vitest'
import { listUnknownParameters } from '@/lib/http/asked-parameters'
import { SEARCH_PARAMETERS } from '@/lib/search/format-search-address'
import { type ParsedSearch, parseSearchQuery } from '@/lib/search/parse-search-query'
import { WHOLE_SEARCH } from '@/lib/search/search-query'

const VOCABULARY = {
  topics: new Set(['returns']),
  actors: new Set(['home-office']),
  publishers: new Set(['daily-express']),
}

test('every parameter of an address is read', () => {
  const address =
    'q=small+boats&kind=statistic&topic=returns&actor=home-office&publisher=daily-express&year=2025&from=2025-03&to=2025-03-05&sort=date&page=2'

  expect(parse(address)).toEqual({
    query: {
      q: 'small boats',
      kind: 'statistic',
      topic: 'returns',
      actor: 'home-office',
      publisher: 'daily-express',
      year: '2025',
      from: '2025-03',
      to: '2025-03-05',
      sort: 'date',
      page: 2,
    },
    ignored: [],
  })
})

test('empty parameters, as a form sends them, and those of other names ask for nothing', () => {
  expect(parse('q=&kind=&topic=&sort=&utm_source=x')).toEqual({ query: WHOLE_SEARCH, ignored: [] })
  const parameters = new URLSearchParams('q=a&utm=b&utm=c')
  expect(listUnknownParameters(parameters, SEARCH_PARAMETERS)).toEqual(['utm'])
})

test.each([
  ['kind=news', 'There is no kind of result “news”, so results of all kinds are shown.'],
  ['topic=ports', 'There is no topic “ports”, so results of all topics are shown.'],
  ['actor=nobody', 'There is no actor “nobody”, so results with all actors are shown.'],
  ['publisher=x', 'There is no publisher “x”, so results from all publishers are shown.'],
  ['year=25', '“25” is not a year, so results of all years are shown.'],
  [
    'from=2025-02-30',
    '“2025-02-30” is not a year, month or day of the calendar, so results are shown from the earliest on.',
  ],
  ['sort=newest', 'There is no order “newest”, so the best results come first.'],
  ['page=0', '“0” is not the number of a page, so the first page is shown.'],
  [
    'kind=term&kind=event',
    'More than one kind of result is given, so results of all kinds are shown.',
  ],
  ['q=%2B%2B', '“++” has no letter or digit to search for, so no text is searched for.'],
  [
    `q=${'a'.repeat(201)}`,
    'The text to search for has 201 characters and may have 200, so no text is searched for.',
  ],
  [
    `q=${'ab+'.repeat(33)}`,
    'The text to search for has 33 words and may have 32, so no text is searched for.',
  ],
])('%s is left out with a sentence', (address, reason) => {
  const { query, ignored } = parse(address)

  expect(query).toEqual(WHOLE_SEARCH)
  expect(ignored.map((parameter) => parameter.reason)).toEqual([reason])
})

test('two dates in the wrong order are left out together', () => {
  const { query, ignored } = parse('from=2025&to=2024')

  expect(query).toEqual(WHOLE_SEARCH)
  expect(ignored).toEqual([
    {
      name: 'from',
      value: '2025',
      reason: 'The first day, 2025, is after the last, 2024, so both are left out.',
    },
  ])
})

test('text is searched for with one space between its words, in one form of its letters', () => {
  expect(parse('q=++Ge%CC%81rald%0A%0ADarmanin+').query.q).toBe('Gérald Darmanin')
})

function parse(address: string): ParsedSearch {
  return parseSearchQuery(new URLSearchParams(address), VOCABULARY)
}
