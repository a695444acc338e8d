import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveStandings, type StatusEvidence } from '@/lib/statistic/statistic-status'
import { standingByTheRule } from '../support/standing-by-the-rule'

const days = fc.constantFrom('2025-01-01', '2025-03-05', '2025-03-06', '2025-12-31')

/** Few values, so that much coincides. */
const anyEvidence: fc.Arbitrary<StatusEvidence[]> = fc
  .array(
    fc.record({
      measure: fc.constantFrom('arrivals', 'returns'),
      isCumulative: fc.boolean(),
      isChange: fc.boolean(),
      isPromised: fc.boolean(),
      value: fc.integer({ min: 1, max: 3 }),
      periodFrom: fc.option(fc.constantFrom('2024-01-01', '2025-01-01')),
      periodTo: fc.option(days),
      isQuestioned: fc.boolean(),
      withdrawn: fc.option(fc.constant({ replacedBy: 'slug-0' }), { freq: 4 }),
      replaces: fc.option(fc.nat(12), { freq: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ replaces, ...one }, index) => ({
      ...one,
      slug: `slug-${index}`,
      replaces: replaces === null ? null : `slug-${replaces}`,
    })),
  )

test('whatever statistics there are, each stands as the rule says', () => {
  fc.assert(
    fc.property(anyEvidence, (statistics) => {
      const expected = statistics.map((one) => [one.slug, standingByTheRule(one, statistics)])

      expect([...deriveStandings(statistics)]).toEqual(expected)
    }),
    { numRuns: 2_000 },
  )
})

test('the standings of thirty thousand statistics take no longer than a breath', () => {
  const statistics = Array.from({ length: 30_000 }, (_, index) => ({
    slug: `slug-${index}`,
    measure: `measure-${index % 3}`,
    isCumulative: true,
    isChange: false,
    isPromised: false,
    value: index,
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    isQuestioned: false,
    withdrawn: null,
    replaces: null,
  }))
  const start = performance.now()
  const standings = deriveStandings(statistics)

  expect(standings.get('slug-5')).toEqual({ status: 'later-reading', supersededBy: 'slug-8' })
  // Comparing each with each took minutes; this is a fraction of a second on any machine.
  expect(performance.now() - start).toBeLessThan(5_000)
})
