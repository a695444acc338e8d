import type { VFile } from 'vfile'
import { compareMessage } from 'vfile-sort'
import { listProblems } from '@/lib/check/list-problems'
import type { KeptReadings } from '@/lib/check/reading/kept-readings'
import { readContent } from '@/lib/check/reading/read-content'

/**
 * Checks a whole content folder and gives every file with something to say about it, each
 * with its messages: `fatal` for errors, and `expected` for what takes the place of `actual` where
 * that is certain. Order is total: by path, then by place.
 *
 * It sees all problems of all files in one run: reading never stops, rules do not know of
 * one another, and what hangs on a file that cannot be read is not held against others.
 */
export async function checkContent(
  folder: string,
  kept: KeptReadings | null = null,
): Promise<VFile[]> {
  const content = await readContent(folder, kept)
  for (const { rule, file, place, message, fix } of listProblems(content, kept)) {
    const said = file.vfile.message(message, { place, ruleId: rule.name })
    said.fatal = !rule.isWarning
    if (!fix) continue
    said.actual = file.text.slice(place.offset, fix.to)
    said.expected = [fix.text]
  }
  kept?.finish()
  const files = [...content.files, ...content.otherFiles]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ vfile }) => vfile)
    .filter(({ messages }) => messages.length > 0)
  for (const { messages } of files) messages.sort(compareMessage)
  return files
}
