import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { SearchFacets } from '@/components/search/search-facets'
import { SearchForm } from '@/components/search/search-form'
import { attributeOf, findElements, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'
import { foundArrivals, foundStatistics } from '../examples/search-results'

const form = renderTree(<SearchForm query={foundStatistics.query} written="boats & <ships>" />)
const facets = renderTree(<SearchFacets found={foundStatistics} />)

test('the form asks for the search by its address alone, with the words as they were written', () => {
  const [element] = findElements(form, 'form')

  expect(element && attributeOf(element, 'action')).toBe('/search')
  expect(element && attributeOf(element, 'method')).toBe('')
  expect(valuesOf(findElements(form, 'input'))).toEqual([
    ['q', 'boats & <ships>'],
    ['from', '2025-03'],
    ['to', ''],
  ])
})

test('every filter and the order are fields of that form', () => {
  const [element] = findElements(form, 'form')
  const fields = findElements(facets, 'input', 'select')
  const names = new Set(fields.map((field) => attributeOf(field, 'name')))

  expect([...names]).toEqual(['kind', 'topic', 'actor', 'publisher', 'year', 'sort'])
  expect(new Set(fields.map((field) => attributeOf(field, 'form')))).toEqual(
    new Set([element && attributeOf(element, 'id')]),
  )
})

test('a choice stands with its count, also where that is nought', () => {
  const [kind] = findElements(facets, 'fieldset')

  expect(kind && textOf(kind)).toBe('KindAllArticles1Events0Statistics1')
})

test('many choices are a list that opens, with their counts, of those that would find something', () => {
  const [list] = findElements(facets, 'select')
  const options = list ? findElements(list, 'option').map(textOf) : []

  expect(options.slice(0, 3)).toEqual(['All', 'Actor 1 (1)', 'Actor 2 (2)'])
  expect(options).toHaveLength(9)
})

test('of very many choices those with the most results are in the list, and it says so', () => {
  const choices = Array.from({ length: 200 }, (_, place) => ({
    ...{ value: `actor-${place}`, label: `Actor ${place}`, count: place, isChosen: place === 0 },
  }))
  const found = {
    ...foundStatistics,
    query: { ...foundStatistics.query, actor: 'actor-0' },
    facets: [{ name: 'actor' as const, choices }],
  }
  const [list] = findElements(renderTree(<SearchFacets found={found} />), 'select')
  const options = list ? findElements(list, 'option') : []
  const texts = options.map(textOf)

  expect(texts.slice(0, 3)).toEqual(['All', 'Actor 0 (0)', 'Actor 142 (142)'])
  expect(texts.at(-1)).toBe('141 more with fewer results: add words to see them')
  expect(options.filter((option) => 'disabled' in option.properties)).toEqual(options.slice(-1))
  expect(texts).toHaveLength(61)
})

test('what is chosen is checked, and where nothing is, all is', () => {
  expect(checkedIn(facets)).toEqual([
    ['kind', 'statistic'],
    ['topic', ''],
    ['publisher', ''],
    ['year', '2025'],
    ['sort', ''],
  ])
  expect(checkedIn(renderTree(<SearchFacets found={foundArrivals} />)).map(([, it]) => it)).toEqual(
    ['', '', '', '', ''],
  )
})

test('the latest first is chosen where the address asks for it', () => {
  const found = { ...foundArrivals, query: { ...foundArrivals.query, sort: 'date' as const } }

  expect(checkedIn(renderTree(<SearchFacets found={found} />)).at(-1)).toEqual(['sort', 'date'])
})

test('every field has a label and an id of its own', () => {
  const fields = [...findElements(form, 'input'), ...findElements(facets, 'input', 'select')]
  const ids = fields.map((field) => attributeOf(field, 'id'))
  const labels = [...findElements(form, 'label'), ...findElements(facets, 'label')]
  const labelled = labels.flatMap((label) => [
    attributeOf(label, 'htmlFor'),
    ...findElements(label, 'input').map((input) => attributeOf(input, 'id')),
  ])
  const seen = fields.filter((field) => attributeOf(field, 'type') !== 'hidden')

  expect(new Set(ids).size).toBe(ids.length)
  expect(seen.filter((field) => !labelled.includes(attributeOf(field, 'id')))).toEqual([])
})

test('on a phone a button opens the filters and says how many are chosen', () => {
  const [opener] = findElements(facets, 'button')
  const sheet = findElements(facets, 'div').find((it) => attributeOf(it, 'popover') === 'auto')

  expect(opener && textOf(opener)).toBe('Refine: 3 chosen')
  expect(opener && attributeOf(opener, 'popoverTarget')).toBe(sheet && attributeOf(sheet, 'id'))
})

function checkedIn(tree: Parameters<typeof findElements>[0]): string[][] {
  const inputs = findElements(tree, 'input').filter(({ properties }) => properties.checked === true)
  return valuesOf(inputs)
}

function valuesOf(inputs: Element[]): string[][] {
  return inputs.map((input) => [attributeOf(input, 'name'), attributeOf(input, 'value')])
}
