import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { VFile } from 'vfile'
import { parseDocument } from 'yaml'
import { checkContent } from '@/lib/check/check-content'
import { formatReport } from '@/lib/check/report'
import type { Example, ExampleFile } from '@/lib/check/rule'
import { ARTICLE_PATH, CONTENT_TREE } from '../examples/content-tree'

/** Files by path; null takes a file of the smallest good content away. */
export type ContentChange = Record<string, ExampleFile | null>

/** Checks the smallest good content with a change laid over it. */
export async function checkChanged(change: Example | ContentChange): Promise<VFile[]> {
  return inContentFolder(change, checkContent)
}

/** What `npm run content` would print of it, line by line, without the summary. */
export async function reportChanged(change: Example | ContentChange): Promise<string[]> {
  return formatReport(await checkChanged(change))
    .split('\n')
    .filter((line) => line.startsWith('content/'))
}

/** Writes the smallest good content with a change laid over it, and removes it afterwards. */
export async function inContentFolder<Result>(
  change: Example | ContentChange,
  task: (folder: string) => Promise<Result>,
): Promise<Result> {
  const parent = mkdtempSync(path.join(tmpdir(), 'tideline-'))
  const folder = path.join(parent, 'content')
  const changes = typeof change === 'string' ? { [ARTICLE_PATH]: { body: change } } : change
  try {
    for (const [name, file] of Object.entries<ExampleFile | null>({
      ...CONTENT_TREE,
      ...changes,
    })) {
      if (file !== null) write(path.join(folder, name), mergeFile(CONTENT_TREE[name] ?? '', file))
    }
    return await task(folder)
  } finally {
    rmSync(parent, { recursive: true })
  }
}

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** A whole text takes the place of the old one; fields and a body are put into it. */
function mergeFile(text: string, file: ExampleFile): string | Uint8Array {
  if (typeof file === 'string' || file instanceof Uint8Array) return file
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
  if (head === '') return mergeFields(text, file.fields ?? '')
  return `---\n${mergeFields(head, file.fields ?? '')}---\n\n${file.body ?? body.trim()}\n`
}

function mergeFields(text: string, fields: string): string {
  const merged = parseDocument(text)
  const changes = parseDocument(fields).toJS() as Record<string, unknown> | null // examples write fields
  for (const [name, value] of Object.entries(changes ?? {})) merged.set(name, value)
  return merged.toString()
}
