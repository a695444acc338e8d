import { setImmediate } from 'node:timers/promises'
import type { ContentFile } from '@/lib/check/reading/content-file'
import { type ContentRecord, toRecord } from '@/lib/check/reading/content-record'
import {
  type KeptReadings,
  parseReading,
  serialiseReading,
} from '@/lib/check/reading/kept-readings'
import { readInThread } from '@/lib/check/reading/read-in-thread'
import {
  collectionOf,
  type RecordReading,
  readRecordText,
} from '@/lib/check/reading/record-reading'

/** Below this a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 200

/**
 * The records of the files that belong to a collection, in the order of the files. What is kept of
 * a file is not read again, and what is read is kept.
 */
export async function readRecords(
  files: ContentFile[],
  names: readonly string[],
  kept: KeptReadings | null,
): Promise<ContentRecord[]> {
  const ofCollections = files.filter(({ path }) => collectionOf(path) !== null)
  const readings = new Map<ContentFile, RecordReading>()
  for (const file of kept ? ofCollections : []) {
    const reading = kept?.get(kept.keyOf(file, names))
    if (reading) readings.set(file, reading)
  }
  const missing = ofCollections.filter((file) => !readings.has(file))
  for await (const { file, reading, text } of readAll(missing, names)) {
    readings.set(file, reading)
    if (text !== null) kept?.put(kept.keyOf(file, names), text)
  }
  return ofCollections.flatMap((file) => {
    const reading = readings.get(file)
    return reading ? (toRecord(file, reading, names) ?? []) : []
  })
}

/** What was read of a file, and the same as a text, null where it cannot be kept. */
type FreshReading = { file: ContentFile; reading: RecordReading; text: string | null }

/**
 * Reads many files in two threads at once. Three of five go to the other one, since everything
 * else that a check has to do falls to this one.
 */
async function* readAll(
  files: ContentFile[],
  names: readonly string[],
): AsyncGenerator<FreshReading> {
  const isMuch = files.length >= WORTH_A_THREAD
  const isThere = (index: number) => isMuch && index % 5 > 1
  const there = files.filter((_, index) => isThere(index))
  const tasks = there.map(({ path, text }) => ({ path, text }))
  const answer = isMuch ? readInThread({ tasks, names }) : Promise.resolve([])
  // It may break before it is waited for; whoever waits is told all the same.
  answer.catch(() => {})
  for (const file of files.filter((_, index) => !isThere(index))) {
    // The thread can start only while this one is not busy.
    if (isMuch) await setImmediate()
    yield* readHere(file, names)
  }
  const texts = await answer
  for (const [index, file] of there.entries()) {
    const text = texts[index] ?? null
    // What has a fault is not sent.
    if (text === null) yield* readHere(file, names)
    else yield { file, reading: parseReading(splitText(text)), text }
  }
}

function* readHere(file: ContentFile, names: readonly string[]): Generator<FreshReading> {
  const collection = collectionOf(file.path)
  if (collection === null) return
  const reading = readRecordText(collection, file.text, names)
  yield { file, reading, text: serialiseReading(reading) }
}

function splitText(text: string): { head: string; readRest: () => string } {
  const tab = text.indexOf('\t')
  return { head: text.slice(0, tab), readRest: () => text.slice(tab + 1) }
}
