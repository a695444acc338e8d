import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listProblems } from '@/lib/check/list-problems'
import type { Content } from '@/lib/check/reading/content'
import { readContent, withTexts } from '@/lib/check/reading/read-content'

/** What a rule says of the content: where, which rule, and whether it stops the publication. */
export type Message = {
  path: string
  line: number
  rule: string
  reason: string
  isError: boolean
}

/** One file with another text; null where it is gone. */
export type FileChange = { path: string; text: string | null }

/** Every message on the content as it would be with a change. Only the changed file is read. */
export async function checkMutated(base: Content, { path: name, text }: FileChange) {
  if (text === null) return checkWithout(name)
  const file = [...base.files, ...base.otherFiles].find((other) => other.path === name)
  if (!file) throw new Error(`There is no file ${name} that could be changed`)
  return listMessages(withTexts(base, new Map([[file, text]])))
}

/** Every message of every rule, in the order of the rules. */
export function listMessages(content: Content): Message[] {
  return listProblems(content).map(({ rule, file, place, message }) => ({
    path: file.path,
    line: place.line,
    rule: rule.name,
    reason: message,
    isError: !rule.isWarning,
  }))
}

async function checkWithout(name: string): Promise<Message[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tideline-'))
  try {
    cpSync('content', path.join(folder, 'content'), { recursive: true })
    rmSync(path.join(folder, 'content', name))
    return listMessages(await readContent(path.join(folder, 'content')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
