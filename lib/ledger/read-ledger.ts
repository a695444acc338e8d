import {
  type LinesReading,
  readRecordLines,
  type RecordLine,
} from '@/lib/check/reading/record-lines'
import {
  LedgerAddressSchema,
  type LedgerRecord,
  LedgerStatisticSchema,
} from '@/lib/ledger/ledger-schema'
import { serialiseRecord } from '@/lib/ledger/serialise-ledger'

/** A line that holds a record; the offset is where it begins in the text. */
export type LedgerLine = RecordLine<LedgerRecord>

/** All lines of a ledger, good and bad, in the order of the file. */
export type LedgerReading = LinesReading<LedgerRecord>

/** Reads a ledger. A bad line hides no other, and none makes this throw. */
export function readLedger(text: string): LedgerReading {
  return readRecordLines<LedgerRecord>(text, {
    schemaOf: (fields) => ('statistic' in fields ? LedgerStatisticSchema : LedgerAddressSchema),
    serialise: serialiseRecord,
  })
}
