import { expect, test } from 'vitest'
import { countEvidence } from '@/lib/source/source-evidence'

const places = [{ paragraph: 1, written: '5' }]
const found = { places, verifiedOn: '2026-11-22', sha256: 'b' }

test('what was found is counted among all that was read from a source', () => {
  const later = { ...found, verifiedOn: '2026-12-01' }
  const older = { places, verifiedOn: null, sha256: 'a' }
  const statistics = [found, null, later, older].map((evidence) => ({ evidence }))

  expect(countEvidence(statistics)).toEqual({
    found: 3,
    of: 4,
    verifiedOn: '2026-12-01',
    hashes: ['a', 'b'],
  })
})

test('a source of which nothing was looked up has no day and no hash', () => {
  expect(countEvidence([{ evidence: null }])).toEqual({
    found: 0,
    of: 1,
    verifiedOn: null,
    hashes: [],
  })
})
