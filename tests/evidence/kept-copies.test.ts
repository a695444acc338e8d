import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runEvidence } from '@/scripts/evidence-flow'

/** They are kept beside the checkout, because their text may not be published. */
const COPIES = '../shared/seeds'

test.skipIf(!existsSync(COPIES))(
  'every number of this site stands in the kept copy of its source, as the lock says',
  async () => {
    const parent = mkdtempSync(path.join(tmpdir(), 'tideline-'))
    const folder = path.join(parent, 'content')
    try {
      cpSync('content', folder, { recursive: true })
      const { ok, report } = await runEvidence(folder, { copies: COPIES, date: null })

      expect(report).toMatch(/^Found \d+ statistics in the 5 copies/)
      expect(ok).toBe(true)
      expect(readLock(folder)).toBe(readLock('content'))
    } finally {
      rmSync(parent, { recursive: true })
    }
  },
)

function readLock(folder: string): string {
  return readFileSync(path.join(folder, 'evidence.lock.jsonl'), 'utf8')
}
