import 'server-only'
import { existsSync, readFileSync } from 'node:fs'
// Imported for its effect alone: the editor's loop writes it after each run, and the page renders anew.
import '@/.tideline/content-version'

const PROBLEMS_FILE = '.tideline/content-problems.txt'

/** What the editor's loop found wrong with the content; null when all is well, and always outside it. */
export function getContentProblems(): string | null {
  if (process.env.NODE_ENV !== 'development' || !existsSync(PROBLEMS_FILE)) return null
  return readFileSync(PROBLEMS_FILE, 'utf8')
}
