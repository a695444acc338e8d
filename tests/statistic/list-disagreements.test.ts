import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listDisagreements, listRivals } from '@/lib/statistic/list-disagreements'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { arrivals2024, arrivals2025, arrivalsRise } from '../examples/statistics'

const statement = { ...arrivals2025.source, slug: 'statement', isDated: true }
const one = arrivals2025
const other = reading('3500', { source: statement })
const cooper = { slug: 'yvette-cooper', name: 'Yvette Cooper', address: '/actors/yvette-cooper' }

test('two sources that count the same days differently disagree', () => {
  expect(slugsOf([other, one])).toEqual([[one.slug, other.slug]])
  expect(listRivals(one, [one, other])).toEqual([other])
  expect(listRivals(other, [one, other])).toEqual([one])
})

test.each<[string, Partial<Statistic>]>([
  ['is worded so that both can be true', { written: '3400', precision: 'over' }],
  ['is about other days', { periodTo: '2025-03-04' }],
  ['is of another measure', { measure: { ...one.measure, slug: 'by-day' } }],
  ['was planned and not counted', { nature: 'planned' }],
  ['was withdrawn', { status: 'withdrawn' }],
  ['was replaced', { status: 'replaced' }],
  ['begins on a day that is not stated', { periodFrom: null }],
  ['ends with a source whose day is inferred', endsWith(false)],
  ['stands in the same passage', { source: one.source }],
  ['stands in a passage with it', { source: one.source, locator: 'paragraphs 2, 12' }],
])('no disagreement is made of what %s', (_what, differences) => {
  const rival = { ...other, ...differences }

  expect(listDisagreements([one, rival])).toEqual([])
  expect(listRivals(one, [rival])).toEqual([])
})

test.each<[string, Partial<Statistic>]>([
  ['ends with a source that states its day', endsWith(true)],
  ['was followed by a later reading', { status: 'later-reading' }],
  ['is questioned', { status: 'questioned' }],
  ['stands elsewhere in the same source', { source: one.source, locator: 'paragraph 13' }],
  ['is said by somebody else in the same passage', { source: one.source, statedBy: cooper }],
  ['says the same number otherwise', { written: '3434', value: 3434, precision: 'over' }],
])('a disagreement stays one where the other %s', (_what, differences) => {
  const rival = { ...other, ...differences }

  expect(listDisagreements([one, rival])).toHaveLength(1)
})

test('what agrees with all the others is left out of their disagreement', () => {
  const rough = reading('3400', { precision: 'over', source: statement, locator: 'page 2' })

  expect(slugsOf([one, rough, other])).toEqual([[one.slug, other.slug]])
})

test('the latest days come first', () => {
  const of2024 = {
    periodFrom: '2024-01-01',
    periodTo: '2024-03-05',
    period: '2024-01-01/2024-03-05',
  }
  const earlier = { ...one, ...of2024, slug: 'earlier' }
  const itsRival = { ...other, ...of2024, slug: 'its-rival' }

  expect(slugsOf([itsRival, other, earlier, one])).toEqual([
    [one.slug, other.slug],
    ['earlier', 'its-rival'],
  ])
})

test('two changes stated about the same two readings may disagree as well', () => {
  const rise = { ...arrivalsRise, slug: 'rise-of-20', written: '20', value: 20, source: statement }
  const later = {
    ...arrivals2025,
    period: '2025',
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
  }
  const change = arrivalsRise.change && { ...arrivalsRise.change, to: later }

  expect(slugsOf([rise, arrivalsRise, one])).toEqual([[arrivalsRise.slug, rise.slug]])
  expect(slugsOf([{ ...rise, written: '15.2' }, arrivalsRise])).toEqual([])
  expect(slugsOf([{ ...rise, change }, arrivalsRise])).toEqual([])
  expect(slugsOf([{ ...rise, unit: 'times' }, arrivalsRise])).toEqual([])
})

test('a change whose base nobody states is compared with no other', () => {
  const check = { verdict: 'cannot-be-checked', computed: null, reason: 'Why' } as const
  const change = { from: null, to: arrivals2024, check }
  const rise = { ...arrivalsRise, change }

  expect(slugsOf([rise, { ...rise, slug: 'other', written: '99', source: statement }])).toEqual([])
})

test('the order of the files changes nothing, and no passage disagrees with itself', () => {
  const anyReading = fc.record({
    value: fc.integer({ min: 1, max: 9 }),
    precision: fc.constantFrom(null, 'about', 'over', 'at-least', 'up-to', 'nearly'),
    source: fc.constantFrom(one.source, statement),
    locator: fc.constantFrom('paragraph 1', 'paragraph 2', 'paragraphs 1, 2', 'Table 1'),
    statedBy: fc.constantFrom(null, cooper),
    periodTo: fc.constantFrom('2025-03-05', '2025-03-06'),
    status: fc.constantFrom('current', 'replaced', 'questioned'),
  } as const)

  fc.assert(
    fc.property(fc.array(anyReading, { maxLength: 8 }), fc.nat(), (drawn, turn) => {
      const readings = drawn.map((fields, index): Statistic => ({
        ...one,
        ...fields,
        slug: `reading-${index}`,
        written: String(fields.value),
      }))
      const at = turn % Math.max(1, readings.length)
      const turned = [...readings.slice(at), ...readings.slice(0, at)].toReversed()
      const found = listDisagreements(readings)

      expect(listDisagreements(turned)).toEqual(found)
      for (const { statistics } of found) {
        expect(statistics.length).toBeGreaterThan(1)
        for (const statistic of statistics) {
          const rivals = listRivals(statistic, readings)
          expect(rivals.length).toBeGreaterThan(0)
          expect(rivals.filter((rival) => placeOf(rival) === placeOf(statistic))).toEqual([])
        }
      }
    }),
  )
})

function slugsOf(statistics: Statistic[]): string[][] {
  return listDisagreements(statistics).map((found) => found.statistics.map(({ slug }) => slug))
}

function placeOf({ source, locator, statedBy }: Statistic): string {
  return [source.slug, locator, statedBy?.slug].join(' ')
}

function reading(written: string, differences: Partial<Statistic>): Statistic {
  return { ...one, slug: `count-of-${written}`, written, value: Number(written), ...differences }
}

function endsWith(isDated: boolean): Partial<Statistic> {
  return { period: '2025-01-01/publication', source: { ...statement, isDated } }
}
