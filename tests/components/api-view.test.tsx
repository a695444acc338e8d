import { expect, test } from 'vitest'
import { ApiView } from '@/components/api/api-view'
import { listEnvelopes, listReference } from '@/lib/api/api-reference'
import { makeOpenApiDocument } from '@/lib/api/openapi-document'
import { findElements, listLinks, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

const document = makeOpenApiDocument()
const lists = listReference(document)
const view = renderTree(
  <ApiView
    title="Read API"
    standfirst="For programs."
    lists={lists}
    envelopes={listEnvelopes(document)}
    example="/api/v1/topics"
  />,
)

test('every list of the description has its section, and is named at the top', () => {
  const sections = findElements(view, 'h2').map(textOf)
  const links = listLinks(view).map(({ href }) => href)

  expect(lists.length).toBe(9)
  expect(links).toContain('/api/v1')
  for (const { name } of lists) {
    expect(sections).toContain(name)
    expect(links).toContain(`#${name}`)
    expect(links).toContain(`/api/v1/${name}.csv`)
  }
})

test('the page says all that the description says of a parameter and of a field', () => {
  const text = textOf(view)
  const statistics = lists.find(({ name }) => name === 'statistics')

  expect(statistics?.parameters.map(({ name }) => name)).toEqual([
    ...['topic', 'actor', 'measure', 'source', 'from', 'to', 'q', 'known'],
    ...['sort', 'limit', 'cursor'],
  ])
  expect(statistics?.fields).toContainEqual({
    name: 'evidence.places.written',
    type: 'text',
    description: 'The number as it is written there.',
  })
  expect(statistics?.fields).toContainEqual({
    name: 'supersededBy',
    type: 'text or nothing',
    description:
      'The statistic that took its place or that reads further. Null where there is none.',
  })
  for (const { description } of lists.flatMap(({ fields, parameters }) => [
    ...fields,
    ...parameters,
  ])) {
    expect(description).not.toBe('')
    expect(text).toContain(description.replaceAll('`', ''))
  }
})

test('types are words, with what holds where a parameter is left out', () => {
  const typeOf = (list: string, name: string) =>
    lists
      .find((described) => described.name === list)
      ?.parameters.find((parameter) => parameter.name === name)?.type

  expect(typeOf('events', 'limit')).toBe('number from 1 to 100; 20 where it is left out')
  expect(typeOf('events', 'sort')).toBe('newest, oldest; newest where it is left out')
  expect(typeOf('events', 'known')).toBe('day')
  // A page that says it would look as if a value had been forgotten.
  expect(textOf(view)).not.toMatch(/\bnull\b/)
})

test('the answers around the records are described as well', () => {
  const { list, problem } = listEnvelopes(document)

  expect(list.map(({ name }) => name)).toEqual(['data', 'page.next', 'meta.version', 'meta.total'])
  expect(problem.map(({ name }) => name)).toEqual([
    ...['type', 'title', 'status', 'detail'],
    ...['errors', 'errors.parameter', 'errors.value', 'errors.detail'],
  ])
})
