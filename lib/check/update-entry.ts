import { isMap, isScalar, isSeq, stringify } from 'yaml'
import type { ContentRecord } from '@/lib/check/reading/content-record'

/** Something to be put into a file at an offset. */
export type Insertion = { at: number; text: string }

/** What stands under `updates` of an article, as an editor gives it. */
export type UpdateEntry = { on: string; note: string }

/**
 * Where and how an entry is put on top of the `updates` of an article, so that nothing else in the
 * file changes. Null where its front matter has a form into which nothing can be put with
 * certainty.
 */
export function insertUpdate(
  { file, frontMatter, yaml }: ContentRecord<'articles'>,
  entry: UpdateEntry,
): Insertion | null {
  const fields = yaml?.document.contents
  if (!frontMatter.yaml || !isMap(fields) || fields.flow) return null
  const eol = file.text.includes('\r\n') ? '\r\n' : '\n'
  const updates = fields.items.find(({ key }) => isScalar(key) && key.value === 'updates')
  if (!updates) {
    const [first] = fields.items
    const start = isScalar(first?.key) ? (first.key.range?.[0] ?? 0) : 0
    const indent = indentBefore(file.text, start)
    if (indent === null) return null
    const lines = [`updates:`, `  - on: ${entry.on}`, `    note: ${toScalar(entry.note)}`]
    const text = lines.map((line) => `${indent}${line}${eol}`).join('')
    return { at: frontMatter.yaml.to, text }
  }
  if (!isSeq(updates.value) || !updates.value.range) return null
  const [at] = updates.value.range
  if (updates.value.flow) {
    const text = `{ on: ${entry.on}, note: ${JSON.stringify(entry.note)} }`
    return { at: at + 1, text: updates.value.items.length > 0 ? `${text}, ` : text }
  }
  const indent = indentBefore(file.text, at)
  if (indent === null) return null
  const lines = [`- on: ${entry.on}`, `  note: ${toScalar(entry.note)}`, '']
  return { at, text: lines.join(`${eol}${indent}`) }
}

/** The blanks before an offset on its line; null where something else stands there. */
function indentBefore(text: string, at: number): string | null {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return /^ *$/.test(before) ? before : null
}

/** On one line, in quotation marks only where YAML needs them. */
function toScalar(note: string): string {
  return stringify(note, { lineWidth: 0 }).trimEnd()
}
