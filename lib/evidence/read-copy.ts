import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { listHtmlParagraphs } from '@/lib/evidence/list-html-paragraphs'

/** A kept copy of a source; `why` says in a sentence and what to do, why it could not be read. */
export type CopyReading =
  | { state: 'read'; sha256: string; paragraphs: string[] }
  | { state: 'missing' }
  | { state: 'unreadable'; why: string }

const MOST_BYTES = 50_000_000
const FORMS: Record<string, (text: string) => string[]> = {
  '.txt': listTextParagraphs,
  '.html': listHtmlParagraphs,
  '.htm': listHtmlParagraphs,
}

/**
 * Reads a kept copy of a source as paragraphs: every line of a text that is not empty, every
 * block of an HTML page.
 */
export async function readCopy(folder: string, name: string): Promise<CopyReading> {
  const refuse = (why: string): CopyReading => ({ state: 'unreadable', why })
  if (path.basename(name) !== name || name.includes('\\')) {
    return refuse('The archive is not the name of a file alone. Leave the folders out.')
  }
  const listParagraphs = FORMS[path.extname(name).toLowerCase()]
  if (!listParagraphs) {
    return refuse(`${name} is neither text nor HTML. Keep a copy that ends in .txt or .html.`)
  }
  try {
    const file = path.join(folder, name)
    const { size } = await stat(file)
    if (size > MOST_BYTES) return refuse(`${name} is too large. Keep a copy under 50 MB.`)
    const bytes = await readFile(file)
    const paragraphs = listParagraphs(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return { state: 'read', sha256: createHash('sha256').update(bytes).digest('hex'), paragraphs }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { state: 'missing' }
    }
    return refuse(`${name} cannot be read. Keep it as a file of UTF-8 text.`)
  }
}

function listTextParagraphs(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
}
