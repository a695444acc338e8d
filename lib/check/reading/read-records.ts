import type { ContentFile } from '@/lib/check/reading/content-file'
import { type ContentRecord, toRecord } from '@/lib/check/reading/content-record'
import { type KeptReadings, serialiseReading } from '@/lib/check/reading/kept-readings'
import {
  collectionOf,
  type RecordReading,
  readRecordText,
} from '@/lib/check/reading/record-reading'

/**
 * The records of the files that belong to a collection, in the order of the files. What is kept of
 * a file is not read again, and what is read is kept.
 */
export function readRecords(
  files: ContentFile[],
  names: readonly string[],
  kept: KeptReadings | null,
): ContentRecord[] {
  const records = files.flatMap((file) => {
    const collection = collectionOf(file.path)
    if (collection === null) return []
    const read = () => readRecordText(collection, file.text, names)
    return toRecord(file, kept ? recall(kept, kept.keyOf(file, names), read) : read(), names) ?? []
  })
  kept?.finish()
  return records
}

/** What is kept under a key, or else what is read now, which is kept then. */
function recall(kept: KeptReadings, key: string, read: () => RecordReading): RecordReading {
  const known = kept.get(key)
  if (known) return known
  const reading = read()
  const text = serialiseReading(reading)
  if (text !== null) kept.put(key, text)
  return reading
}
