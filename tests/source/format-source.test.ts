import { expect, test } from 'vitest'
import {
  formatKnownFrom,
  formatPublished,
  formatSource,
  formatSourceKind,
} from '@/lib/source/format-source'
import { SourceKindSchema } from '@/lib/source/source-schema'
import { arrivals2025 } from '../examples/statistics'

test.each([
  ['2025-07-11', '2025-07-11', true, '11 July 2025'],
  ['2025-03-06', '2025-03-11', false, '6–11 March 2025, inferred'],
  ['2025-03-01', '2025-03-31', false, 'March 2025, inferred'],
  ['2022-01-01', '2022-12-31', false, '2022, inferred'],
  ['2025-03-06', '2025-03-06', false, '6 March 2025, inferred'],
])(
  'what was published between %s and %s reads as dated %s: %s',
  (publishedFrom, publishedTo, isDated, text) => {
    expect(formatPublished({ publishedFrom, publishedTo, isDated })).toBe(text)
  },
)

test.each([
  ['2025-07-11', true, '11 July 2025'],
  ['2025-03-06', false, '11 March 2025 at the latest, inferred'],
])('what appeared from %s on (stated: %s) was known from %s', (publishedFrom, isDated, text) => {
  const publishedTo = isDated ? publishedFrom : '2025-03-11'

  expect(formatKnownFrom({ publishedFrom, publishedTo, isDated })).toBe(text)
})

test('a source is cited by its short title and its date', () => {
  expect(formatSource(arrivals2025.source)).toBe('Report on a plan, 6–11 March 2025, inferred')
})

test('every kind of source has words of its own', () => {
  const words = SourceKindSchema.options.map(formatSourceKind)

  expect(words).toContain('Press report')
  expect(new Set(words).size).toBe(words.length)
})
