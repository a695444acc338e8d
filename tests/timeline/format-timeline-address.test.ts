import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatTimelineAddress, isCanonicalAddress } from '@/lib/timeline/format-timeline-address'
import { parseTimelineFilter } from '@/lib/timeline/parse-timeline-filter'
import { WHOLE_TIMELINE } from '@/lib/timeline/timeline-filter'
import { anyFilter, VOCABULARY } from '../examples/timeline-filters'

test('the whole timeline has the plain address', () => {
  expect(formatTimelineAddress(WHOLE_TIMELINE)).toBe('/timeline')
  expect(formatTimelineAddress({}, '/timeline.csv')).toBe('/timeline.csv')
})

test('parameters stand in a fixed order, and the usual ones are left out', () => {
  expect(
    formatTimelineAddress({
      ...{ page: 2, sort: 'newest', q: 'small boats & 3,434', to: '2025', topic: 'returns' },
    }),
  ).toBe('/timeline?topic=returns&to=2025&q=small+boats+%26+3%2C434&page=2')
})

test('any view has an address that leads back to it', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const address = formatTimelineAddress(filter)
      const parameters = new URLSearchParams(address.split('?')[1])

      expect(parseTimelineFilter(parameters, VOCABULARY)).toEqual({ filter, ignored: [] })
      expect(isCanonicalAddress(parameters)).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

test.each([
  ['topic=returns&known=2025-04-30', true],
  ['known=2025-04-30&topic=returns', true],
  ['campaign=', true],
  ['topic=&actor=home-office', false],
  ['sort=newest', false],
  ['page=1', false],
  ['topic=returns&topic=', false],
])('the address with %s is clean: %s', (query, isClean) => {
  expect(isCanonicalAddress(new URLSearchParams(query))).toBe(isClean)
})
