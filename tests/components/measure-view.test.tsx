import { expect, test } from 'vitest'
import { KNOWN_ROWS } from '../examples/known-rows'
import { createExampleDatabase } from '../support/example-database'
import { attributeOf, findElements, listLinks, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

const { add } = await createExampleDatabase()
for (const { table, row } of KNOWN_ROWS) await add(table, row)
const { KnownMeasureView } = await import('@/components/measure/known-measure-view')
const { MeasureView } = await import('@/components/measure/measure-view')
const { getAskedMeasure } = await import('@/lib/measure/asked-measure-queries')

test('a page as known on a day says so first, what it leaves out and how to leave it', async () => {
  const banner = bannerOf(await renderMeasure('count', 'known=2025-02-10'))

  expect(banner && textOf(banner)).toBe(
    'As known on 10 February 2025. Every status and every check is as it was on that day. ' +
      '2 statistics are left out, because their sources appeared later. ' +
      '1 more statistic is left out, because it is not certain that the source was out by then: undated, 1–20 February 2025, inferred. ' +
      'Return to the present' +
      'Something counts as known from the day on which a source of ours was published. ' +
      'Where a source does not state that day, we have inferred it and take the last possible one. ' +
      'What is counted, notes and our doubts are worded as they are today. ' +
      'The texts that use the measure are left out, since they are of today.',
  )
  expect(banner && listLinks(banner)).toEqual([
    { href: '/sources/undated', text: 'undated, 1–20 February 2025, inferred' },
    { href: '/statistics/count', text: 'Return to the present' },
  ])
})

test.each([
  ['tally', '2025-02-20', '1 statistic is left out, because its source appeared later.'],
  ['count', '2025-03-10', 'Nothing that we hold of this measure is of a later day.'],
  [
    'tally',
    '2024-12-31',
    'None of our statistics of this measure was certain to be known by then: the first is known from 10 January 2025.',
  ],
  ['crossings-prevented', '2025-03-10', 'We hold no statistic of this measure.'],
])('the page of %s as known on %s says: %s', async (measure, day, sentence) => {
  const banner = bannerOf(await renderMeasure(measure, `known=${day}`))

  expect(banner && textOf(banner)).toContain(sentence)
})

test('before anything was known there is no reading, no drawing and no change, and the rest stands', async () => {
  const tree = await renderMeasure('count', 'known=2024-12-31')

  expect(findElements(tree, 'h2').map(textOf)).toEqual([
    'As known on a day',
    'What is counted',
    'Cite this measure',
  ])
  expect(findElements(tree, 'svg')).toEqual([])
})

test('what was not known yet, and what we withdrew, is nowhere on the page', async () => {
  const tree = await renderMeasure('count', 'known=2025-02-20')
  const words = textOf(tree)

  expect(words).toContain('200 people')
  expect(words).not.toMatch(/\b(80|300|999) people|Later reading held: 300|misread/)
  expect(
    listLinks(tree).filter(({ href }) => /to-december|year-before|misread/.test(href)),
  ).toEqual([])
})

test('a status is that of the day, and says what had followed by then', async () => {
  expect(await listStatuses('count', '2025-01-10')).toEqual(['Current'])
  expect(await listStatuses('count', '2025-02-20')).toEqual(['Current', 'Later reading held: 200'])
  expect(await listStatuses('tally', '2025-02-20')).toEqual(['Questioned', 'Current'])
  expect(await listStatuses('tally', '2025-03-10')).toEqual([
    'Current',
    'Questioned',
    'Replaced: 60',
  ])
})

test.each([
  ['count', 'known=2025-01-10', []],
  [
    'count',
    'known=2025-02-20',
    [
      'Was 100 to 30 June 2024, then 200 at the last count known by that day, to 30 September 2024.',
    ],
  ],
  ['tally', 'known=2025-03-09', []],
  ['tally', 'known=2025-03-10', ['Was 50, then 60: replaced on 10 March 2025 in a correction.']],
])('what became of the numbers of %s is told as of the day (%s): %j', async (slug, query, told) => {
  expect(await listSuccessions(slug, query)).toEqual(told)
})

test('on the page of today it is told to the end of the chain, with our own mistakes', async () => {
  expect(await listSuccessions('count', '')).toEqual([
    'Was 999: withdrawn on 22 November 2026 as our own mistake, and nothing took its place.',
    'Was 200 to 30 September 2024, now 300 at the last count that we hold, to 31 December 2024.',
    'Was 100 to 30 June 2024, now 300 at the last count that we hold, to 31 December 2024.',
  ])
})

test('sources disagree from the day on which both were known', async () => {
  const rivalsOn = async (day: string) => {
    const [section] = sectionsOf(await renderMeasure('tally', `known=${day}`), 'disagreements')
    return section && findElements(section, 'data').map(textOf)
  }

  expect(await rivalsOn('2025-02-19')).toBeUndefined()
  expect(await rivalsOn('2025-02-20')).toEqual(['50 people', '55 people'])
  expect(await rivalsOn('2025-03-10')).toEqual(['55 people', '60 people'])
})

test('a change is not checked against a reading that nobody knew', async () => {
  const rowOn = async (day: string) => {
    const [section] = sectionsOf(await renderMeasure('count', `known=${day}`), 'changes')
    return section && findElements(section, 'td').map(textOf)
  }

  expect(await rowOn('2025-03-09')).toEqual(['100', 'not stated', '–', 'Cannot be checked'])
  expect(await rowOn('2025-03-10')).toEqual(['100', '80', '+25.0%', 'Agrees'])
})

test('the texts of today are not shown as if they had been known, and the view is cited by its day', async () => {
  const words = textOf(await renderMeasure('count', 'known=2025-02-20'))

  expect(words).not.toContain('Where it is used')
  expect(words).toContain('‘Count, as known on 20 February 2025’. ')
  expect(words).toContain('/statistics/count?known=2025-02-20')
})

test.each([
  ['', ''],
  ['known=2025-02-20', '2025-02-20'],
])('the day is asked for with a form that needs no script (%j)', async (query, day) => {
  const [form] = findElements(await renderMeasure('count', query), 'form')
  const [input] = form ? findElements(form, 'input') : []
  const [label] = form ? findElements(form, 'label') : []

  expect(form && attributeOf(form, 'action')).toBe('/statistics/count')
  expect(form && attributeOf(form, 'method')).toBe('')
  expect(input?.properties).toMatchObject({
    name: 'known',
    type: 'date',
    min: '2025-01-10',
    max: '2026-11-22',
    value: day,
  })
  expect(label && attributeOf(label, 'htmlFor')).toBe(input && attributeOf(input, 'id'))
})

test('what cannot be followed is said on the page of today', async () => {
  const tree = await renderMeasure('count', 'known=2999-01-01')

  expect(textOf(tree)).toContain(
    '1 January 2999 is after 22 November 2026, where the archive ends, so everything is shown as it is known now.',
  )
  expect(textOf(tree)).toContain('Where it is used')
  expect(textOf(tree)).toContain('999 people')
})

async function renderMeasure(slug: string, query: string) {
  const asked = await getAskedMeasure(slug, query)
  if (!asked) throw new Error(`There is no measure ${slug}`)
  const { known, span } = asked
  return renderTree(
    known ? <KnownMeasureView known={known} span={span} /> : <MeasureView asked={asked} />,
  )
}

type Tree = Awaited<ReturnType<typeof renderMeasure>>

function bannerOf(tree: Tree) {
  return findElements(tree, 'div').find((element) => attributeOf(element, 'role') === 'note')
}

function sectionsOf(tree: Tree, id: string) {
  return findElements(tree, 'section').filter((section) => attributeOf(section, 'id') === id)
}

async function listSuccessions(slug: string, query: string): Promise<string[]> {
  const [section] = sectionsOf(await renderMeasure(slug, query), 'succession')
  return section ? findElements(section, 'li').map((item) => textOf(item)) : []
}

async function listStatuses(measure: string, day: string): Promise<string[]> {
  const [section] = sectionsOf(await renderMeasure(measure, `known=${day}`), 'readings')
  const cells = section ? findElements(section, 'td') : []
  return cells
    .filter((cell) => attributeOf(cell, 'dataLabel') === 'Status')
    .map((cell) => textOf(cell))
}
