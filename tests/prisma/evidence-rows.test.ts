import path from 'node:path'
import { expect, test } from 'vitest'
import type { Evidence } from '@/lib/evidence/evidence-schema'
import { serialiseEvidence } from '@/lib/evidence/serialise-evidence'
import { loadTree } from '../support/load-tree'
import { createTemporaryFolder } from '../support/temporary-folder'
import { openClient } from '../support/test-database'

const folder = createTemporaryFolder()

test('what was found in the kept copies is loaded with its places, in the order of the copy', async () => {
  const client = await load('evidence', lockWith({}))
  const rows = await client.evidence.findMany({
    orderBy: { statisticSlug: 'asc' },
    include: { places: { orderBy: { displayOrder: 'asc' } } },
  })

  expect(rows).toMatchObject([
    { statisticSlug: 'arrivals-2024', sha256: 'a'.repeat(64), verifiedOn: null },
    {
      statisticSlug: 'arrivals-2025',
      verifiedOn: '2026-11-22',
      places: [
        { displayOrder: 0, paragraph: 2, written: 'over 3,434' },
        { displayOrder: 1, paragraph: 12, written: '3,434' },
      ],
    },
  ])
})

test.each([
  ['is no longer there', { statistic: 'long-gone' }],
  ['stands in another source now', { source: 'report' }],
])('a line about a statistic that %s proves nothing', async (name, differences) => {
  const client = await load(name, lockWith(differences))

  expect(await client.evidence.findMany()).toMatchObject([{ statisticSlug: 'arrivals-2025' }])
})

test('content of which nothing was ever looked for is loaded without evidence', async () => {
  const client = await load('no lock', null)

  expect(await client.evidence.count()).toBe(0)
})

test('a lock that cannot be read is never loaded in part', async () => {
  const torn = `${lockWith({})}<<<<<<< main\n`

  await expect(load('torn lock', torn)).rejects.toThrow(
    /evidence\.lock\.jsonl cannot be read: This line is not JSON\. Run npm run content/,
  )
})

/** Two lines, the first of them with some fields otherwise. */
function lockWith(differences: Partial<Evidence>): string {
  const line = { source: 'statement', sha256: 'a'.repeat(64) }
  const first = {
    ...line,
    statistic: 'arrivals-2024',
    places: [{ paragraph: 13, written: '2,983' }],
  }
  const places = [
    { paragraph: 2, written: 'over 3,434' },
    { paragraph: 12, written: '3,434' },
  ]
  const second = { ...line, statistic: 'arrivals-2025', places, verifiedOn: '2026-11-22' }
  return serialiseEvidence([{ ...first, ...differences }, second])
}

async function load(name: string, lock: string | null) {
  const file = path.join(folder, name.replaceAll(' ', '-'), 'content.db')
  await loadTree(file, { 'evidence.lock.jsonl': lock })
  return openClient(file)
}
