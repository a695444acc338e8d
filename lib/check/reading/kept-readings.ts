import { createHash } from 'node:crypto'
import type { BlockReading } from '@/lib/check/reading/block-reading'
import { readCodeVersion } from '@/lib/check/reading/code-version'
import type { ContentFile } from '@/lib/check/reading/content-file'
import type { RecordReading } from '@/lib/check/reading/record-reading'
import type { TextReading } from '@/lib/check/reading/text-reading'
import {
  readStoredLines,
  splitLine,
  type StoredLines,
  toLine,
  writeStoredLines,
} from '@/lib/check/reading/stored-lines'

/**
 * What was read of files in earlier runs, and what was found good. It can be lost at any time and at no other cost than
 * time: a reading is found again only by the very bytes, path and names that it was made from, and
 * by the very code that made it.
 */
export type KeptReadings = {
  keyOf: (file: ContentFile, names: readonly string[]) => string
  /** Null where none is kept. The reading must not be changed. */
  get: (key: string) => RecordReading | null
  /** Keeps the text of a reading, as `serialiseReading` gives it. */
  put: (key: string, text: string) => void
  /** True where an earlier run found nothing wrong under this key. */
  isGood: (key: string) => boolean
  keepGood: (key: string) => void
  /** Drops what this run did not ask for, and writes the rest down where that changes the file. */
  finish: () => void
}

/** Opens the readings that lie in a file, which need not be there, for one version of the code. */
export function openKeptReadings(file: string, readVersion = readCodeVersion): KeptReadings {
  const version = readVersion()
  let lines: StoredLines | null = null
  let asked: StoredLines = new Map()
  let isChanged = false
  const readings = new Map<string, RecordReading>()
  const linesOf = () => (lines ??= version === null ? new Map() : readStoredLines(file))
  const put = (key: string, text: string) => {
    asked.set(key, toLine(key, text))
    isChanged = true
  }
  return {
    keyOf: ({ path, bytes }, names) =>
      createHash('sha256')
        .update(JSON.stringify([version, path, names]))
        .update(bytes)
        .digest('hex'),
    get: (key) => {
      const line = linesOf().get(key)
      if (!line) return null
      const reading = readings.get(key) ?? parseReading(splitLine(line))
      asked.set(key, line)
      readings.set(key, reading)
      return reading
    },
    put,
    isGood: (key) => {
      const line = linesOf().get(key)
      if (line) asked.set(key, line)
      return line !== undefined
    },
    keepGood: (key) => put(key, ''),
    finish: () => {
      isChanged ||= asked.size !== linesOf().size
      // Code that has changed meanwhile may have read some of the files.
      if (isChanged && version !== null && readVersion() === version) {
        writeStoredLines(file, asked.values())
      }
      for (const key of readings.keys()) if (!asked.has(key)) readings.delete(key)
      lines = asked
      asked = new Map()
      isChanged = false
    },
  }
}

/**
 * A reading as a text in one line, its blocks after a tab; null for one that found a fault, which
 * is read anew every time: faults are few, and their details are not all of a kind that can be
 * written down.
 */
export function serialiseReading(reading: RecordReading): string | null {
  const { frontMatter, yaml, schema, fields, body } = reading
  const isGood =
    frontMatter.fault === null &&
    yaml?.faults.length === 0 &&
    schema.data !== null &&
    fields.every(({ text }) => text !== null) &&
    body?.text !== null
  if (!isGood) return null
  const blocks = listTexts(reading).map((text) => text?.blocks() ?? [])
  return `${JSON.stringify({ frontMatter, yaml, data: schema.data, fields, body })}\t${JSON.stringify(blocks)}`
}

/** A reading from the two parts of its text. Nobody looks at the blocks of texts that are good. */
export function parseReading(text: { head: string; readRest: () => string }): RecordReading {
  const { data, ...rest } = JSON.parse(text.head)
  const reading: RecordReading = { ...rest, schema: { data, fields: data, issues: [] } }
  let blocks: BlockReading[][] | null = null
  for (const [index, kept] of listTexts(reading).entries()) {
    if (kept)
      kept.blocks = () => (blocks ??= JSON.parse(text.readRest()) as BlockReading[][])[index] ?? [] // it is as it was written
  }
  return reading
}

function listTexts({ fields, body }: RecordReading): (TextReading | null)[] {
  return [...fields.map(({ text }) => text), body?.text ?? null]
}
