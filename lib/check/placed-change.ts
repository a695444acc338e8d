import { placeAt, withText } from '@/lib/check/reading/content-file'
import type { TextDraft } from '@/lib/check/text-draft'

/** A change in a file, with its place in the file as it was written. Lines and columns from 1. */
export type PlacedChange = {
  path: string
  line: number
  column: number
  /** The rule whose remedy it is. */
  rule: string
  /** Empty where something was added. */
  before: string
  after: string
}

/** The changes of a draft in the order of the text. */
export function listPlacedChanges({ file, text, changes }: TextDraft): PlacedChange[] {
  const written = withText(file, text)
  return changes.map(({ rule, offset, before, after }) => {
    const { line, column } = placeAt(written, offset)
    return { path: file.vfile.path, line, column, rule, before, after }
  })
}
