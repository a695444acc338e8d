import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fixContent } from '@/lib/check/fix-content'
import { listPlacedChanges, type PlacedChange } from '@/lib/check/placed-change'
import { decode } from '@/lib/check/reading/content-file'
import type { KeptReadings } from '@/lib/check/reading/kept-readings'
import { readContent } from '@/lib/check/reading/read-content'
import type { TextDraft } from '@/lib/check/text-draft'
import { replaceFile } from '@/scripts/replace-file'

/** What was changed, and sentences on what was not. Not ok where a file could not be written. */
export type FixResult = { ok: boolean; changed: PlacedChange[]; notes: string[] }

type Write = typeof replaceFile

const AGAIN = 'Give the command again.'

/** Writes what is certain about the problems of a content folder into its files. */
export async function fixFiles(
  folder: string,
  day: string,
  kept: KeptReadings | null = null,
): Promise<FixResult> {
  const { drafts, notes } = fixContent(await readContent(folder, kept), day)
  const result = writeDrafts(folder, drafts)
  return { ...result, notes: [...notes, ...result.notes] }
}

/**
 * Writes each file as a whole or not at all. One that somebody else has changed since it was read
 * is left as it is. The first that cannot be written ends it.
 */
export function writeDrafts(folder: string, drafts: TextDraft[], write = replaceFile): FixResult {
  const changed: PlacedChange[] = []
  const notes: string[] = []
  for (const draft of drafts) {
    const name = draft.file.vfile.path
    try {
      if (writeDraft(folder, draft, write)) changed.push(...listPlacedChanges(draft))
      else notes.push(`${name} has changed in the meantime and was left as it is. ${AGAIN}`)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const done = [...new Set(changed.map((change) => change.path))].join(', ') || 'nothing'
      notes.push(`${name} could not be written: ${reason}. Changed before it: ${done}. ${AGAIN}`)
      return { ok: false, changed, notes }
    }
  }
  return { ok: true, changed, notes }
}

/** False where the file is no longer what was read. */
function writeDraft(folder: string, { file, text }: TextDraft, write: Write): boolean {
  const where = path.join(folder, file.path)
  const bytes = readFileSync(where)
  if (Buffer.compare(bytes, file.bytes) !== 0) return false
  const mark = decode(bytes).startsWith('\uFEFF') ? '\uFEFF' : ''
  write(where, mark + text)
  return true
}
