import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { FilterForm } from '@/components/timeline/filter-form'
import { CHOICES_OFFERED } from '@/lib/timeline/list-offered-choices'
import { attributeOf, findElements, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'
import { returnsView, vocabulary, wholeView } from '../examples/timeline-views'

const filter = { ...returnsView.filter, from: '2025-03', q: 'boats', known: '2025-04-30' }
const tree = renderTree(<FilterForm view={{ ...returnsView, filter }} vocabulary={vocabulary} />)
const [form] = findElements(tree, 'form')

test('the form asks the timeline, by its address alone', () => {
  expect(form && attributeOf(form, 'action')).toBe('/timeline')
  expect(form && attributeOf(form, 'method')).toBe('')
})

test('every field has a label and a parameter of its own', () => {
  const fields = findElements(tree, 'select', 'input')
  const labels = findElements(tree, 'label').map((label) => attributeOf(label, 'htmlFor'))

  expect(fields.map((field) => attributeOf(field, 'name'))).toEqual([
    ...['topic', 'actor', 'q', 'from', 'to', 'known', 'sort'],
  ])
  expect(labels).toEqual(fields.map((field) => attributeOf(field, 'id')))
})

test('a choice says how many events it would find, also where it is none', () => {
  expect(listOptions('topic').map(textOf)).toEqual(['All', 'Funding (0)', 'Returns (2)'])
})

test('of a long list the form offers part, and says so', () => {
  const choices = Array.from({ length: CHOICES_OFFERED + 1 }, (_, count) => ({
    ...{ value: `source-${count}`, label: `Record ${count}`, count, isChosen: false },
  }))
  const facets = [...wholeView.facets, { name: 'source' as const, choices }]
  const form = renderTree(<FilterForm view={{ ...wholeView, facets }} vocabulary={vocabulary} />)

  expect(textOf(form)).not.toContain('Record 0 (')
  expect(textOf(form)).toContain('Record 60 (60)')
  expect(textOf(form)).toContain('Source: only the 60 choices with the most events are offered.')
  expect(textOf(tree)).not.toContain('with the most events')
})

test('what is asked for stands in the form', () => {
  expect(chosenIn('topic')).toEqual(['returns'])
  expect(chosenIn('actor')).toEqual([''])
  expect(valueOf('q')).toBe('boats')
  expect(valueOf('known')).toBe('2025-04-30')
})

test('years are offered, and a month that an address asks for stays among them', () => {
  expect(listOptions('from').map(textOf)).toEqual(['The first year', '2022', '2025', 'March 2025'])
  expect(chosenIn('from')).toEqual(['2025-03'])
  expect(listOptions('to').map(textOf)).toEqual(['The last year', '2022', '2025'])
})

test.each([
  [null, '2025-03-11'],
  ['2025-04-30', '2025-03-11'],
  ['2020-01-01', '2020-01-01'],
])('as known on %s, days from %s on can be sent, up to the last of the archive', (known, min) => {
  const view = { ...wholeView, filter: { ...wholeView.filter, known } }
  const form = renderTree(<FilterForm view={view} vocabulary={vocabulary} />)
  const [day] = findElements(form, 'input').filter(({ properties }) => properties.type === 'date')

  expect(day?.properties).toMatchObject({ min, max: '2026-11-22' })
})

test('its button opens it as a sheet, and another closes it', () => {
  const targets = findElements(tree, 'button').map((button) => [
    textOf(button),
    attributeOf(button, 'popoverTarget'),
  ])
  const id = form ? attributeOf(form, 'id') : ''

  expect(targets).toEqual([
    ['Filter and date', id],
    ['Apply', ''],
    ['Close', id],
  ])
})

test('where nothing is asked for, nothing is chosen', () => {
  const whole = renderTree(<FilterForm view={wholeView} vocabulary={vocabulary} />)
  const chosen = findElements(whole, 'option').filter(isChosen)

  expect(chosen.map(textOf)).toEqual([
    ...['All', 'All', 'The first year', 'The last year', 'Newest first'],
  ])
})

function fieldNamed(name: string): Element | undefined {
  return findElements(tree, 'select', 'input').find((field) => attributeOf(field, 'name') === name)
}

function listOptions(name: string): Element[] {
  const field = fieldNamed(name)
  return field ? findElements(field, 'option') : []
}

function chosenIn(name: string): string[] {
  return listOptions(name)
    .filter(isChosen)
    .map((option) => attributeOf(option, 'value'))
}

function isChosen(option: Element): boolean {
  return option.properties.selected === true
}

function valueOf(name: string): string {
  const field = fieldNamed(name)
  return field ? attributeOf(field, 'value') : ''
}
