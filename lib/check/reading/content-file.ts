import { isUtf8 } from 'node:buffer'
import { lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { LineCounter } from 'yaml'

/** Why a file was not read. */
export type Obstacle = 'symbolic-link' | 'not-a-file' | 'too-large' | 'unreadable' | 'not-text'

/** A file of the content folder as it lies there, before anything is made of it. */
export type ContentFile = {
  /** Inside the content folder, with forward slashes: `events/talks.md`. */
  path: string
  /** Carries the messages. Its own path begins with the name of the content folder. */
  vfile: VFile
  obstacle: Obstacle | null
  bytes: Uint8Array
  /** Without a byte order mark; what is not text stands as U+FFFD. */
  text: string
}

/** A place in a file; line and column count from 1, the offset from 0. */
export type Place = { line: number; column: number; offset: number }

/** What is larger is no text that somebody wrote. */
export const MOST_BYTES = 1_000_000

/** Never throws: what cannot be read has an obstacle instead of a text. */
export async function readContentFile(
  folder: string,
  filePath: string,
  mostBytes = MOST_BYTES,
): Promise<ContentFile> {
  const { obstacle, bytes } = readBytes(path.join(folder, filePath), mostBytes)
  const text = decode(bytes)
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '\uFFFD')
  const cwd = path.dirname(path.resolve(folder))
  const vfile = new VFile({ cwd, path: printablePath(folder, filePath), value: text })
  return { path: filePath, vfile, obstacle, bytes, text }
}

/** The file as it would be with another text; a byte order mark stays. */
export function withText(file: ContentFile, text: string): ContentFile {
  const bytes = new TextEncoder().encode(markOf(file) + text)
  const vfile = new VFile({ cwd: file.vfile.cwd, path: file.vfile.path, value: text })
  return { ...file, vfile, bytes, text }
}

/** True where the text is all that the file holds, so that writing it back loses nothing. */
export function isWholeText(file: ContentFile): boolean {
  return Buffer.compare(withText(file, file.text).bytes, file.bytes) === 0
}

/** The place of an offset in the text; an offset beyond its ends counts as the end. */
export function placeAt(file: ContentFile, offset: number): Place {
  const within = Math.min(Math.max(offset, 0), file.text.length)
  const { line, col } = countLines(file).linePos(within)
  return { line, column: col, offset: within }
}

/** The bytes as UTF-8, whatever they are; a byte order mark stays. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function markOf({ bytes }: ContentFile): string {
  return decode(bytes.subarray(0, 3)) === '\uFEFF' ? '\uFEFF' : ''
}

function readBytes(file: string, mostBytes: number): Pick<ContentFile, 'obstacle' | 'bytes'> {
  const bytes = new Uint8Array()
  try {
    const status = lstatSync(file)
    if (status.isSymbolicLink()) return { obstacle: 'symbolic-link', bytes }
    if (!status.isFile()) return { obstacle: 'not-a-file', bytes }
    if (status.size > mostBytes) return { obstacle: 'too-large', bytes }
    const content = readFileSync(file)
    return isBinary(content) ? { obstacle: 'not-text', bytes } : { obstacle: null, bytes: content }
  } catch {
    return { obstacle: 'unreadable', bytes }
  }
}

/** A picture, an archive or text of two bytes a character: nothing in it can be told. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0) && !isUtf8(bytes)
}

/** A name with a line break in it would break the list of messages. */
function printablePath(folder: string, filePath: string): string {
  const name = path.basename(path.resolve(folder))
  return `${name}/${filePath}`.replace(/\p{Cc}/gu, '\uFFFD')
}

const lineCounters = new WeakMap<ContentFile, LineCounter>()

/** Only when a place in the file is asked for: most files have none to be told. */
function countLines(file: ContentFile): LineCounter {
  const known = lineCounters.get(file)
  if (known) return known
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of file.text.matchAll(/\n/g)) lines.addNewLine(index + 1)
  lineCounters.set(file, lines)
  return lines
}
