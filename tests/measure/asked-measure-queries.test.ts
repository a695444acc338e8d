import { expect, test } from 'vitest'
import { KNOWN_ROWS } from '../examples/known-rows'
import { createExampleDatabase } from '../support/example-database'

const { add } = await createExampleDatabase()
for (const { table, row } of KNOWN_ROWS) await add(table, row)
const { getAskedMeasure } = await import('@/lib/measure/asked-measure-queries')

test.each([
  ['2024-12-31', [], null],
  ['2025-01-09', [], null],
  ['2025-01-10', ['to-june current null'], 'to-june'],
  ['2025-02-19', ['to-june current null'], 'to-june'],
  [
    '2025-02-20',
    ['to-september current null', 'to-june later-reading to-september'],
    'to-september',
  ],
  [
    '2025-03-09',
    ['to-september current null', 'to-june later-reading to-september'],
    'to-september',
  ],
  [
    '2025-03-10',
    [
      'to-december current null',
      'to-september later-reading to-december',
      'to-june later-reading to-september',
      'year-before current null',
    ],
    'to-december',
  ],
])('on %s the running total stood as %j', async (day, readings, latest) => {
  const { measure } = await readKnown('count', day)

  expect(measure.readings.map(describe)).toEqual(readings)
  expect(measure.latest?.slug ?? null).toBe(latest)
})

test.each([
  ['2025-01-10', ['estimate current null']],
  ['2025-02-20', ['rival questioned null', 'estimate current null']],
  ['2025-03-10', ['revised current null', 'rival questioned null', 'estimate replaced revised']],
])('on %s what was replaced since then stood as %j', async (day, readings) => {
  const { measure } = await readKnown('tally', day)

  expect(measure.readings.map(describe)).toEqual(readings)
})

test.each([
  ['2025-01-09', { laterCount: 5, uncertain: [] }],
  ['2025-01-10', { laterCount: 3, uncertain: [] }],
  ['2025-01-31', { laterCount: 3, uncertain: [] }],
  ['2025-02-01', { laterCount: 2, uncertain: ['to-september'] }],
  ['2025-02-19', { laterCount: 2, uncertain: ['to-september'] }],
  ['2025-02-20', { laterCount: 2, uncertain: [] }],
  ['2025-03-09', { laterCount: 2, uncertain: [] }],
  ['2025-03-10', { laterCount: 0, uncertain: [] }],
])('on %s what is left out is counted, our mistake never: %j', async (day, left) => {
  const { laterCount, uncertain } = await readKnown('count', day)

  expect({ laterCount, uncertain: uncertain.map(({ slug }) => slug) }).toEqual(left)
})

test('a measure says which of its statistics was known first, whatever the day', async () => {
  expect((await readKnown('count', '2024-12-31')).first?.knownFrom).toBe('2025-01-10')
  expect((await readKnown('crossings-prevented', '2025-03-10')).first).toBeNull()
})

test('a stated change is checked once the reading that it compares is known', async () => {
  const checkOn = async (day: string) => {
    const [rise] = (await readKnown('count', day)).measure.changes
    return [rise?.change?.from?.slug ?? null, rise?.change?.check.verdict]
  }

  expect(await checkOn('2025-01-10')).toEqual([null, 'cannot-be-checked'])
  expect(await checkOn('2025-03-09')).toEqual([null, 'cannot-be-checked'])
  expect(await checkOn('2025-03-10')).toEqual(['year-before', 'agrees'])
})

test('without a day, and with one that cannot be followed, a measure is as it is today', async () => {
  const asked = await getAskedMeasure('count', '')
  const wrong = await getAskedMeasure('count', 'known=soon')

  expect(asked).toMatchObject({ known: null, ignored: [] })
  expect(asked?.measure.readings.map(({ slug }) => slug)).toContain('misread')
  expect(wrong).toMatchObject({ known: null, measure: asked?.measure })
})

test.each([
  ['known=2025-13-01', '“2025-13-01” is not a day'],
  ['known=2025-04', '“2025-04” is not a day'],
  ['known=2999-01-01', '1 January 2999 is after 22 November 2026'],
  ['known=2025-01-10&known=2025-03-10', 'More than one day'],
  [`known=${'9'.repeat(1000)}`, `“${'9'.repeat(60)}…” is not a day`],
])('of %j a reader is told what was ignored', async (query, reason) => {
  const asked = await getAskedMeasure('count', query)

  expect(asked?.ignored.map(({ name }) => name)).toEqual(['known'])
  expect(asked?.ignored[0]?.reason).toContain(reason)
  expect(asked?.known).toBeNull()
})

test('an empty day, as a form sends it, asks for nothing', async () => {
  expect(await getAskedMeasure('count', 'known=')).toMatchObject({ known: null, ignored: [] })
})

test('parameters of other names are passed over', async () => {
  const asked = await getAskedMeasure('count', 'topic=none&known=2025-01-10&page=nine')

  expect(asked).toMatchObject({ known: { day: '2025-01-10' }, ignored: [] })
})

test('an unknown measure gives null, not an error', async () => {
  expect(await getAskedMeasure('no-such-measure', 'known=2025-01-10')).toBeNull()
})

async function readKnown(slug: string, day: string) {
  const asked = await getAskedMeasure(slug, `known=${day}`)
  if (!asked?.known) throw new Error(`${slug} was not shown as known on ${day}`)
  return asked.known
}

function describe(reading: {
  slug: string
  status: string
  supersededBy: { slug: string } | null
}) {
  return `${reading.slug} ${reading.status} ${reading.supersededBy?.slug ?? null}`
}
