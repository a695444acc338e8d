import path from 'node:path'
import { expect, test } from 'vitest'
import type { SearchQuery } from '@/lib/search/search-query'
import type { MarkedText } from '@/lib/search/search-results'
import { loadTree } from '../support/load-tree'
import { createTemporaryFolder } from '../support/temporary-folder'

const LAW = `---
title: A law on gig work
date: 2025-07
kind: law
topics: [returns]
sources:
  - { source: statement, locator: paragraph 9 }
---

Gérald Müller presents the law. It says <nothing> of boats & costs [€72.2m](plain:quoted).
`
const ARRIVAL = `---
title: Arrival
aliases: [landing]
---

A person who reached the coast; some arrived twice.
`
process.env.DATABASE_FILE = path.join(createTemporaryFolder(), 'small', 'content.db')
await loadTree(process.env.DATABASE_FILE, { 'events/law.md': LAW, 'terms/arrival.md': ARRIVAL })
const { getSearchResults, getSearchVocabulary } = await import('@/lib/search/search-queries')
const { WHOLE_SEARCH } = await import('@/lib/search/search-query')

test.each([
  ['words in any order and form', 'talking minister', 'event talks'],
  ['a name without its accents', 'gerald muller', 'event law'],
  ['the beginning of the last word', 'coas', 'term arrival'],
  ['the beginning of a word that is longer than its stem', 'presentin', 'event law'],
  ['a phrase', '"small scale"', 'term pilot'],
  ['a phrase in another order', '"scale small"', null],
  ['a number with its comma', '2,983', 'statistic arrivals-2024'],
  ['a number without it', '2983', 'statistic arrivals-2024'],
  ['a number in words of scale', '72.2 million', 'event law'],
  ['the same in digits', '72,200,000', 'event law'],
  ['a part of a number', '983', null],
  ['another word for a term', 'landing', 'term arrival'],
  ['initials', 'HO', 'actor home-office'],
])('%s: “%s” brings %s first', async (_what, q, first) => {
  const [result] = await listFound({ q })

  expect(result ?? null).toBe(first)
})

test('a percentage is found in figures and in words, and is not a count', async () => {
  const found = await listFound({ q: '15 per cent' })

  expect([...found].sort()).toEqual(['article pilot', 'statistic arrivals-2025-on-2024'])
  expect(await listFound({ q: '15%' })).toEqual(found)
  expect(await listFound({ q: '3434%' })).toEqual([])
})

test('what stands after a hyphen is left out, also where nothing else is asked for', async () => {
  expect(await listFound({ q: 'arrived' })).toContain('term arrival')
  expect(await listFound({ q: 'arrived -landing' })).not.toContain('term arrival')
  expect(await listFound({ q: '-landing' })).toHaveLength((await listFound({})).length - 1)
})

test('OR finds what has either word', async () => {
  const found = await listFound({ q: 'landing OR trial' })

  expect([...found].sort()).toEqual(['term arrival', 'term pilot'])
})

test('where little has all the words, what has the most telling of them follows', async () => {
  const { results, total, withAllWords } = await search({ q: 'ministers trial' })

  expect(withAllWords).toBe(0)
  expect(total).toBe(results.length)
  expect(results.map(({ slug }) => slug)).toContain('talks')
})

test('a result says what it is and where it is read, with what was found marked', async () => {
  const [result] = (await search({ q: 'law boats', kind: 'event' })).results

  expect(result).toMatchObject({
    kind: 'event',
    slug: 'law',
    address: '/timeline/law',
    note: 'Law, July 2025',
    statistic: null,
  })
  expect(show(result?.title)).toBe('A [law] on gig work')
  expect(show(result?.snippet)).toContain('[boats] ')
})

test('a number is marked as it is written', async () => {
  const [result] = (await search({ q: '3434', kind: 'article' })).results

  expect(show(result?.snippet)).toContain('[3,434]')
})

test('a statistic arrives with its value, source and status', async () => {
  const [result] = (await search({ q: '2983' })).results

  expect(result).toMatchObject({
    address: '/statistics/arrivals/arrivals-2024',
    statistic: { written: '2983', status: 'current', source: { shortTitle: 'Ministry statement' } },
  })
})

test('without words everything is found, the latest first', async () => {
  const found = await listFound({})

  expect(found).toHaveLength(10)
  expect(found.slice(0, 2)).toEqual(['event law', 'article pilot'])
})

test('results come in parts, and a part past the last is empty', async () => {
  const whole = await listFound({})
  const second = await getSearchResults({ ...WHOLE_SEARCH, page: 2 }, 4)
  const last = await getSearchResults({ ...WHOLE_SEARCH, page: 4 }, 4)

  expect(second.results.map(({ kind, slug }) => `${kind} ${slug}`)).toEqual(whole.slice(4, 8))
  expect(second).toMatchObject({ total: 10, pages: 3 })
  expect(last).toMatchObject({ results: [], total: 10, pages: 3 })
})

test('facets count what is found, with the names of what they name', async () => {
  const { facets } = await search({ q: 'arrivals' })
  const labelsOf = (name: string) =>
    facets
      .find((facet) => facet.name === name)
      ?.choices.filter(({ count }) => count > 0)
      .map(({ count, label }) => `${label} ${count}`)

  expect(labelsOf('kind')).toEqual(['Articles 1', 'Statistics 3', 'Glossary 1'])
  expect(labelsOf('topic')).toEqual(['Returns 4'])
  expect(labelsOf('publisher')).toEqual(['Home Office 4'])
  expect(labelsOf('year')).toEqual(['2025 3', '2024 1'])
})

test('what parameters may name is what there is', async () => {
  expect(await getSearchVocabulary()).toEqual({
    topics: new Set(['returns']),
    actors: new Set(['home-office']),
    publishers: new Set(['home-office']),
  })
})

async function listFound(conditions: Partial<SearchQuery>): Promise<string[]> {
  const { results } = await search(conditions)
  return results.map(({ kind, slug }) => `${kind} ${slug}`)
}

function search(conditions: Partial<SearchQuery>) {
  return getSearchResults({ ...WHOLE_SEARCH, ...conditions })
}

/** "A [law] on gig work": matches in brackets. */
function show(text: MarkedText | undefined): string {
  return (text ?? []).map(({ isMatch, text: part }) => (isMatch ? `[${part}]` : part)).join('')
}
