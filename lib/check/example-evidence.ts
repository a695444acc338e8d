import type { Evidence } from '@/lib/evidence/evidence-schema'
import { serialiseEvidence } from '@/lib/evidence/serialise-evidence'
import type { ExampleFile } from '@/lib/check/rule'

const FOUND: [string, number, string][] = [
  ['arrivals-2024', 13, '2,983'],
  ['arrivals-2025', 12, '3,434'],
  ['arrivals-2025-on-2024', 13, '15 per cent'],
]

/** An evidence lock of the smallest good content, for the examples of rules. */
export function exampleLock(): string {
  return serialiseEvidence(
    FOUND.map(([statistic, paragraph, written]): Evidence => ({
      statistic,
      source: 'statement',
      sha256: '0'.repeat(64),
      places: [{ paragraph, written }],
      verifiedOn: '2026-11-22',
    })),
  )
}

/** The smallest good content with a kept copy of its source, and with such a lock. */
export function exampleEvidence(lock = exampleLock()): Record<string, ExampleFile> {
  return { 'sources/statement.yaml': { fields: 'archive: a.txt' }, 'evidence.lock.jsonl': lock }
}
