import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'
import { attributeOf, findElements, listLinks, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

const { client, add } = await createExampleDatabase()
const { MeasureView } = await import('@/components/measure/measure-view')
const { SourceFacts } = await import('@/components/source/source-facts')
const { getAskedMeasure } = await import('@/lib/measure/asked-measure-queries')
const { getSource } = await import('@/lib/source/source-queries')

test('a measure on which nobody disagrees has no such section', async () => {
  expect(findElements(await renderMeasure(), 'h2').map(textOf)).not.toContain(HEADING)
})

test('where sources disagree each value stands beside who says it, in which source and where', async () => {
  await add('Source', { slug: 'other', shortTitle: 'Other report' })
  const other = {
    value: 3500,
    written: '3500',
    precision: 'at-least',
    statedBySlug: 'home-secretary',
  }
  await add('Statistic', { slug: 'other-count', sourceSlug: 'other', locator: 'page 2', ...other })
  const [section] = findElements(await renderMeasure(), 'section').filter(
    (element) => attributeOf(element, 'id') === 'disagreements',
  )
  const rows = section && findElements(section, 'tr').slice(1)

  expect(section && findElements(section, 'h2', 'h3').map(textOf)).toEqual([
    HEADING,
    '1 January – 5 March 2025',
  ])
  expect(rows?.map((row) => findElements(row, 'th', 'td').map(textOf))).toEqual([
    [
      '3,434 people',
      'The source itself',
      'Ministry statement, 11 July 2025, paragraph 12',
      'Current',
    ],
    ['at least 3,500 people', 'Home Secretary', 'Other report, 11 July 2025, page 2', 'Current'],
  ])
  expect(section && listLinks(section).map(({ href }) => href)).toEqual([
    '/statistics/arrivals/arrivals-2025-to-03-05',
    '/sources/ministry-statement',
    '/statistics/arrivals/other-count',
    '/actors/home-secretary',
    '/sources/other',
  ])
})

test('two changes stated of the same readings are set side by side under the days that they compare', async () => {
  await client.statistic.update({
    where: { slug: 'arrivals-rise' },
    data: { high: null, highWritten: null },
  })
  const rise = { nature: 'planned', unit: 'percent', value: 51, written: '51', sourceSlug: 'other' }
  await add('Statistic', { slug: 'other-rise', ...rise })
  await add('Change', { statisticSlug: 'other-rise' })

  expect(findElements(await renderMeasure(), 'h3').map(textOf)).toContain(
    '1 January – 5 March 2025 against 1 January – 4 March 2025',
  )
})

test('the page of a source says how much was found in our copy, and the whole hash of the copy', async () => {
  const textOfSource = async (slug: string) => {
    const source = await getSource(slug)
    if (!source) throw new Error(`There is no source ${slug}`)
    return textOf(renderTree(<SourceFacts source={source} />))
  }

  expect(await textOfSource('ministry-statement')).toContain(
    `Verified1 of 3 figures were found in our copy, last on 22 November 2026SHA-256${'c0ffee'.padEnd(64, '0')}`,
  )
  expect(await textOfSource('other')).toContain('No figure has been verified against a kept copy')
  expect(await textOfSource('other')).not.toContain('SHA-256')
})

const HEADING = 'Where the sources disagree'

async function renderMeasure() {
  const asked = await getAskedMeasure('arrivals', '')
  if (!asked) throw new Error('The measure is not there')
  return renderTree(<MeasureView asked={asked} />)
}
