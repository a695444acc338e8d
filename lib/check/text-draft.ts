import type { ContentFile } from '@/lib/check/reading/content-file'
import type { FigureUpdate } from '@/lib/check/rule'

/** One thing that is changed in a file, at an offset of the text as it is at last. */
export type TextChange = { rule: string; offset: number; before: string; after: string }

/** A file on its way from what was read to what is to be written. */
export type TextDraft = {
  file: ContentFile
  text: string
  changes: TextChange[]
  updates: FigureUpdate[]
}

/** What takes the place of a stretch of a text, and the rule that wants it. */
export type Replacement = { rule: string; from: number; to: number; text: string }

/** Those that can be made at once, in the order of the text: of two that overlap the first. */
export function leaveOutOverlaps<One extends Replacement>(replacements: One[]): One[] {
  const taken: One[] = []
  for (const one of [...replacements].sort((a, b) => a.from - b.from)) {
    const last = taken.at(-1)
    if (!last || last.to <= one.from) taken.push(one)
  }
  return taken
}

/** The text with the replacements in it, which must not overlap; earlier changes move along. */
export function replaceInDraft(draft: TextDraft, replacements: Replacement[]): TextDraft {
  const fromTheEnd = [...replacements].sort((one, other) => other.from - one.from)
  let { text, changes } = draft
  for (const { rule, from, to, text: after } of fromTheEnd) {
    const before = text.slice(from, to)
    const growth = after.length - before.length
    text = text.slice(0, from) + after + text.slice(to)
    const moved = changes.map((change) =>
      change.offset > from ? { ...change, offset: change.offset + growth } : change,
    )
    changes = [{ rule, offset: from, before, after }, ...moved]
  }
  changes.sort((one, other) => one.offset - other.offset)
  return { ...draft, text, changes }
}
