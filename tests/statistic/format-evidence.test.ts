import { expect, test } from 'vitest'
import { formatEvidence, formatEvidenceShortly } from '@/lib/statistic/format-evidence'
import type { StatisticEvidence } from '@/lib/statistic/statistic-record'

const evidence: StatisticEvidence = {
  places: [{ paragraph: 12, written: '3,434' }],
  verifiedOn: '2026-11-22',
  sha256: '0'.repeat(64),
}

test('what was found is told with its place, its words and the day', () => {
  expect(formatEvidence(evidence)).toBe(
    'Found in our kept copy of the source, paragraph 12, as “3,434”, on 22 November 2026',
  )
  expect(formatEvidenceShortly(evidence)).toBe(
    'In our copy, paragraph 12, as “3,434”, on 22 November 2026',
  )
})

test.each([
  [['2 over 30,000', '11 over 30,000'], 'paragraphs 2 and 11, as “over 30,000”'],
  [['2 5', '4 5', '11 5'], 'paragraphs 2, 4 and 11, as “5”'],
  [['2 a third', '11 33%'], 'paragraph 2, as “a third”; paragraph 11, as “33%”'],
  [['2 5', '2 5'], 'paragraph 2, as “5”'],
])('found in %j it is told as %s', (found, text) => {
  const places = found.map((place) => {
    const [paragraph = '', ...words] = place.split(' ')
    return { paragraph: Number(paragraph), written: words.join(' ') }
  })

  expect(formatEvidence({ ...evidence, places })).toContain(`, ${text}, `)
})

test('a day that nobody gave is not made up', () => {
  expect(formatEvidence({ ...evidence, verifiedOn: null })).toMatch(/on a day not recorded$/)
})

test('what was not looked up says so, and why that can be', () => {
  expect(formatEvidence(null)).toMatch(/^Not verified against a kept copy: we hold no copy .* or /)
  expect(formatEvidenceShortly(null)).toBe('Not against a kept copy')
})
