import { type LinesReading, readRecordLines } from '@/lib/check/reading/record-lines'
import { type Evidence, EvidenceSchema } from '@/lib/evidence/evidence-schema'
import { serialiseEvidenceLine } from '@/lib/evidence/serialise-evidence'

/** All lines of an evidence lock, good and bad, in the order of the file. */
export type EvidenceReading = LinesReading<Evidence>

/** Reads an evidence lock. A bad line hides no other, and none makes this throw. */
export function readEvidence(text: string): EvidenceReading {
  return readRecordLines<Evidence>(text, {
    schemaOf: () => EvidenceSchema,
    serialise: serialiseEvidenceLine,
  })
}
