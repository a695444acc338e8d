import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveStandings, type StatusEvidence } from '@/lib/statistic/statistic-status'

test('of a running total, all but the last are earlier readings, each followed by the next', () => {
  expect(
    standingsOf([
      reading('third', { periodTo: '2025-07-11', value: 20_000 }),
      reading('first', { periodTo: '2025-03-05', value: 3434 }),
      reading('second', { periodTo: '2025-07-11', value: 8200 }),
    ]),
  ).toEqual({
    first: ['later-reading', 'second'],
    second: ['later-reading', 'third'],
    third: ['current', null],
  })
})

test.each([
  ['of another year', { periodFrom: '2024-01-01' }],
  ['of another measure', { measure: 'convictions' }],
  ['that is a stated change', { isChange: true, value: 15 }],
  ['that was only promised', { isPromised: true }],
  ['that we withdrew', { withdrawn: { replacedBy: null } }],
  ['with the same end and the same value', { periodTo: '2025-03-05' }],
  ['with an earlier end', { periodTo: '2025-03-04' }],
  ['with no stated end', { periodTo: null }],
])('a reading %s does not overtake another', (_what, differences) => {
  const later = reading('later', { periodTo: '2025-03-06', ...differences })

  expect(standingsOf([reading('one', {}), later]).one).toEqual(['current', null])
})

test('readings that do not add up do not overtake each other', () => {
  const one = reading('one', { isCumulative: false })
  const later = reading('later', { isCumulative: false, periodTo: '2025-12-31' })

  expect(standingsOf([one, later])).toEqual({ one: ['current', null], later: ['current', null] })
})

test('readings whose start is not stated do not overtake each other', () => {
  const one = reading('one', { periodFrom: null })
  const later = reading('later', { periodFrom: null, periodTo: '2025-12-31' })

  expect(standingsOf([one, later]).one).toEqual(['current', null])
})

test('a count does not overtake what was only promised', () => {
  const promised = reading('promised', { isPromised: true })
  const counted = reading('counted', { periodTo: '2025-03-06' })

  expect(standingsOf([promised, counted]).promised).toEqual(['current', null])
})

test('the first that applies: withdrawn, replaced, questioned, later reading', () => {
  const everything = { withdrawn: { replacedBy: 'other' }, isQuestioned: true }
  const others = [
    reading('other', { replaces: 'one', periodTo: '2025-03-06' }),
    reading('last', { periodTo: '2025-03-07' }),
  ]
  const statusAmong = (differences: Partial<StatusEvidence>, among: StatusEvidence[]) =>
    standingsOf([reading('one', differences), ...among]).one

  expect(statusAmong(everything, others)).toEqual(['withdrawn', 'other'])
  expect(statusAmong({ ...everything, withdrawn: null }, others)).toEqual(['replaced', 'other'])
  expect(statusAmong({ isQuestioned: true }, others.slice(1))).toEqual(['questioned', 'last'])
  expect(statusAmong({}, others.slice(1))).toEqual(['later-reading', 'last'])
  expect(statusAmong({}, [])).toEqual(['current', null])
})

test('a withdrawn statistic that nothing took the place of leads nowhere', () => {
  expect(standingsOf([reading('one', { withdrawn: { replacedBy: null } })])).toEqual({
    one: ['withdrawn', null],
  })
})

test('what a withdrawn statistic had replaced stands again', () => {
  const mistake = reading('mistake', { replaces: 'one', withdrawn: { replacedBy: 'one' } })

  expect(standingsOf([reading('one', {}), mistake])).toEqual({
    one: ['current', null],
    mistake: ['withdrawn', 'one'],
  })
})

test('a replaced reading is not the next of a running total; what replaced it is', () => {
  expect(
    standingsOf([
      reading('march', {}),
      reading('april', { periodTo: '2025-04-05' }),
      reading('april-revised', { periodTo: '2025-04-05', value: 1, replaces: 'april' }),
    ]),
  ).toEqual({
    march: ['later-reading', 'april-revised'],
    april: ['replaced', 'april-revised'],
    'april-revised': ['current', null],
  })
})

test('whatever the order of the files, the standings are the same and lead to one last reading', () => {
  const anyReadings = fc.uniqueArray(fc.nat({ max: 27 }), { minLength: 1 })

  fc.assert(
    fc.property(anyReadings, (days) => {
      const readings = days.map((day) =>
        reading(`to-${day}`, { periodTo: `2025-03-${`${day + 1}`.padStart(2, '0')}` }),
      )
      const standings = standingsOf(readings)

      expect(standingsOf(readings.toReversed())).toEqual(standings)
      expect(standings[`to-${Math.max(...days)}`]).toEqual(['current', null])
      expect(Object.values(standings).filter(([status]) => status === 'current')).toHaveLength(1)
    }),
  )
})

function standingsOf(statistics: StatusEvidence[]) {
  const standings = [...deriveStandings(statistics)]
  return Object.fromEntries(
    standings.map(([slug, { status, supersededBy }]) => [slug, [status, supersededBy]]),
  )
}

function reading(slug: string, differences: Partial<StatusEvidence>): StatusEvidence {
  return {
    slug,
    measure: 'arrivals',
    isCumulative: true,
    isChange: false,
    isPromised: false,
    value: 3434,
    periodFrom: '2025-01-01',
    periodTo: '2025-03-05',
    isQuestioned: false,
    withdrawn: null,
    replaces: null,
    ...differences,
  }
}
