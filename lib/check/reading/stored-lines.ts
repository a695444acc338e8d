import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/** Texts by their keys, each as the bytes of its line. */
export type StoredLines = Map<string, Buffer>

const MOST_BYTES = 1_000_000_000
const LINES_AT_ONCE = 100
const KEY_LENGTH = 64
const HEAD_LENGTH = 2 * KEY_LENGTH
/** Whoever writes is done after a second or so; a draft older than this was left behind. */
const STALE_MS = 60_000

/** The line of a key, which is a SHA-256 hash, and a text without line breaks. */
export function toLine(key: string, text: string): Buffer {
  const body = Buffer.from(text)
  return Buffer.concat([Buffer.from(key + sign(key, body)), body, Buffer.from('\n')])
}

/** The text of a line up to its first tab, and what follows that, read only when it is asked for. */
export function splitLine(line: Buffer): { head: string; readRest: () => string } {
  const tab = line.indexOf(9)
  return {
    head: line.toString('utf8', HEAD_LENGTH, tab),
    readRest: () => line.toString('utf8', tab + 1, line.length - 1),
  }
}

/** The good lines of a file. What is damaged or foreign is left out; never throws. */
export function readStoredLines(file: string): StoredLines {
  const lines: StoredLines = new Map()
  const content = readBytes(file)
  let from = 0
  for (let to = content.indexOf(10); to !== -1; to = content.indexOf(10, from)) {
    const line = content.subarray(from, to + 1)
    const key = line.toString('latin1', 0, KEY_LENGTH)
    const isGood =
      line.length > HEAD_LENGTH &&
      line.toString('latin1', KEY_LENGTH, HEAD_LENGTH) ===
        sign(key, line.subarray(HEAD_LENGTH, line.length - 1))
    if (isGood) lines.set(key, line)
    from = to + 1
  }
  return lines
}

/**
 * Puts lines in the place of a file, all at once. Where it cannot, or where another process is
 * doing so, the file stays as it was: it only saves time, and the next run writes it again.
 */
export function writeStoredLines(file: string, lines: Iterable<Buffer>): void {
  const draft = `${file}.draft`
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    if (isStale(draft)) rmSync(draft)
    // Fails where the draft is there: there is never more than one.
    const descriptor = openSync(draft, 'wx')
    try {
      const all = [...lines]
      for (let from = 0; from < all.length; from += LINES_AT_ONCE) {
        writeFileSync(descriptor, Buffer.concat(all.slice(from, from + LINES_AT_ONCE)))
      }
    } finally {
      closeSync(descriptor)
    }
    renameSync(draft, file)
  } catch {
    // Nobody needs to be told: nothing is lost but time.
  }
}

function isStale(draft: string): boolean {
  const status = statSync(draft, { throwIfNoEntry: false })
  return status !== undefined && Date.now() - status.mtimeMs > STALE_MS
}

function readBytes(file: string): Buffer {
  try {
    return statSync(file).size > MOST_BYTES ? Buffer.alloc(0) : readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

function sign(key: string, body: Buffer): string {
  return createHash('sha256').update(key).update(body).digest('hex')
}
