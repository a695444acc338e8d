import { type FoundProblem, listProblems } from '@/lib/check/list-problems'
import { type Content, isDraft } from '@/lib/check/reading/content'
import { type ContentFile, isWholeText } from '@/lib/check/reading/content-file'
import { withTexts } from '@/lib/check/reading/read-content'
import type { Fix } from '@/lib/check/rule'
import { leaveOutOverlaps, replaceInDraft, type TextDraft } from '@/lib/check/text-draft'
import { insertUpdate } from '@/lib/check/update-entry'
import { formatUpdateNote } from '@/lib/check/update-note'

/** The files that are to be written, in the order of their paths, and what else is to be said. */
export type Fixing = { drafts: TextDraft[]; notes: string[] }

type Fixed = FoundProblem & { fix: Fix }

/** Each pass takes what the one before had to leave; two were enough so far. */
const MOST_PASSES = 10

/**
 * What is certain about the problems of a content, carried out on its texts; nothing is written.
 * In an article whose figures follow a newer reading an entry for its readers is put on top of
 * `updates`, with the given day. A file that would have a new problem afterwards is left out.
 */
export function fixContent(content: Content, day: string): Fixing {
  const unreadable = [...content.files, ...content.otherFiles].filter(({ obstacle }) => obstacle)
  if (unreadable.length > 0) {
    const names = unreadable.map(({ vfile }) => vfile.path).join(', ')
    return { drafts: [], notes: [`Nothing was changed, because ${names} cannot be read.`] }
  }
  const problems = listProblems(content)
  const drafts = new Map<string, TextDraft>()
  let current = content
  for (let pass = 1, found = problems; pass <= MOST_PASSES; pass += 1) {
    const fixes = found.filter(isFixed)
    if (fixes.length === 0) break
    applyFixes(content, drafts, fixes)
    current = readDrafts(content, drafts)
    found = listProblems(current)
  }
  const refusals = tellReaders(current, drafts, day)
  return leaveOutWorse(content, problems, drafts, refusals)
}

function isFixed(problem: FoundProblem): problem is Fixed {
  return problem.fix !== undefined && isWholeText(problem.file)
}

/** Of fixes that overlap the first is taken; the others find their place in the next pass. */
function applyFixes(content: Content, drafts: Map<string, TextDraft>, fixes: Fixed[]): void {
  for (const path of new Set(fixes.map(({ file }) => file.path))) {
    const inFile = fixes.filter(({ file }) => file.path === path)
    const taken = leaveOutOverlaps(
      inFile.map(({ rule, place, fix }) => ({ rule: rule.name, from: place.offset, ...fix })),
    )
    const draft = replaceInDraft(drafts.get(path) ?? startDraft(content, path), taken)
    const updates = [...draft.updates, ...taken.flatMap(({ update }) => update ?? [])]
    drafts.set(path, { ...draft, updates })
  }
}

function startDraft({ files }: Content, path: string): TextDraft {
  const file = files.find((one) => one.path === path)
  if (!file) throw new Error(`There is no file ${path} in the content`)
  return { file, text: file.text, changes: [], updates: [] }
}

function readDrafts(content: Content, drafts: ReadonlyMap<string, TextDraft>): Content {
  return withTexts(content, new Map([...drafts.values()].map(({ file, text }) => [file, text])))
}

/** One entry for each article, whatever the number of its figures. Drafts have no readers yet. */
function tellReaders(current: Content, drafts: Map<string, TextDraft>, day: string): Refusals {
  const refusals: Refusals = new Map()
  for (const article of current.articles) {
    const draft = drafts.get(article.file.path)
    if (!draft || draft.updates.length === 0 || isDraft(article)) continue
    const entry = { on: day, note: formatUpdateNote(current, draft.updates) }
    const insertion = insertUpdate(article, entry)
    if (!insertion) {
      refusals.set(draft.file.path, 'No entry can be put under its updates.')
      continue
    }
    const { at, text } = insertion
    const added = replaceInDraft(draft, [{ rule: 'bound-figure', from: at, to: at, text }])
    drafts.set(article.file.path, added)
  }
  return refusals
}

/** Why a file is left as it is, by its path. */
type Refusals = Map<string, string>

function leaveOutWorse(
  content: Content,
  problems: FoundProblem[],
  drafts: Map<string, TextDraft>,
  refusals: Refusals,
): Fixing {
  const keyOf = ({ file, rule, message }: FoundProblem) => `${file.path} ${rule.name} ${message}`
  const known = new Set(problems.map(keyOf))
  const after = drafts.size === 0 ? [] : listProblems(readDrafts(content, drafts))
  for (const problem of after) {
    const { path } = problem.file
    if (!drafts.has(path) || refusals.has(path) || known.has(keyOf(problem))) continue
    refusals.set(path, `It would have another problem then: ${problem.message}`)
  }
  const nameOf = (file: ContentFile) => file.vfile.path
  const all = [...drafts.values()].sort((one, other) => (one.file.path < other.file.path ? -1 : 1))
  return {
    drafts: all.filter(({ file }) => !refusals.has(file.path)),
    notes: all.flatMap(({ file }) => {
      const reason = refusals.get(file.path)
      return reason === undefined ? [] : `${nameOf(file)} was left as it is. ${reason}`
    }),
  }
}
