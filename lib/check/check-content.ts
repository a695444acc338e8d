import type { VFile } from 'vfile'
import { compareMessage } from 'vfile-sort'
import { readContent } from '@/lib/check/read-content'
import { RULES } from '@/lib/check/rules'

/**
 * Checks a whole content folder and gives every file with something to say about it, each
 * with its messages (`fatal` for errors). Order is total: by path, then by place.
 *
 * It sees all problems of all files in one run: reading never stops, rules do not know of
 * one another, and what hangs on a file that cannot be read is not held against others.
 */
export async function checkContent(folder: string): Promise<VFile[]> {
  const content = await readContent(folder)
  for (const { name, isWarning, check } of RULES) {
    for (const { file, place, message } of check(content)) {
      // What an editor wrote is quoted in messages, and may hold line breaks.
      const reason = message.replace(/[\s\p{Cc}]+/gu, ' ')
      file.vfile.message(reason, { place, ruleId: name }).fatal = !isWarning
    }
  }
  const files = [...content.files, ...content.otherFiles]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ vfile }) => vfile)
    .filter(({ messages }) => messages.length > 0)
  for (const { messages } of files) messages.sort(compareMessage)
  return files
}
