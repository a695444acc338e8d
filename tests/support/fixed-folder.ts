import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exampleSource } from '@/lib/check/example-files'
import { checkContent } from '@/lib/check/check-content'
import { fixFiles, type FixResult } from '@/scripts/fix-files'
import type { ExampleFile } from '@/lib/check/rule'
import { ARTICLE_PATH, CONTENT_TREE } from '../examples/content-tree'
import { type ContentChange, inContentFolder } from './content-folder'

/** The day that is given to every run. */
export const DAY = '2026-12-01'

/** A later reading than that of the smallest good content, of which nothing knows yet. */
export const LATER: ContentChange = {
  'sources/report.yaml': exampleSource(
    'slug: later, measure: arrivals, value: 8200, precision: nearly, period: 2025-01-01/2025-06-05',
  ),
}

/** What the note on that reading says. */
export const LATER_NOTE =
  'Figure updated. The latest reading of “Small-boat arrivals, year to date” is now [nearly 8,200](stat:later) (1 January – 5 June 2025); it was [3,434](stat:arrivals-2025) (1 January – 5 March 2025).'

/** What a run left behind. */
export type Fixed = FixResult & {
  folder: string
  /** The text of the article. */
  text: string
  /** What the check says afterwards, warnings of unused statistics aside. */
  left: string[]
}

/** The smallest good content with another article, whose key point gives no number that ages. */
export function withArticle(fields: string, body: string): ContentChange {
  return { ...LATER, [ARTICLE_PATH]: { fields: `keyPoints: []\n${fields}`, body } }
}

/** The text of the smallest good article with a key point and a body that follow the latest count. */
export function staleArticle(change = (text: string) => text): ExampleFile {
  const text = CONTENT_TREE[ARTICLE_PATH] ?? ''
  const head = text
    .slice(0, text.indexOf('\n---\n', 3))
    .replace('stat:arrivals-2025', 'latest:arrivals')
  return change(`${head}\n---\n\nThe count is at [3,434](latest:arrivals) arrivals.\n`)
}

/** Mends a content folder once and removes it. */
export async function fixChanged(change: ContentChange): Promise<Fixed> {
  return inContentFolder(change, runFix)
}

/** Mends what is in a folder. */
export async function runFix(folder: string): Promise<Fixed> {
  const result = await fixFiles(folder, DAY)
  const files = await checkContent(folder)
  const left = files.flatMap(({ messages }) =>
    messages.filter(({ ruleId }) => ruleId !== 'unused-statistic').map(String),
  )
  return { ...result, folder, text: readArticle(folder), left }
}

/** The text of the article, with its byte order mark if it has one. */
export function readArticle(folder: string): string {
  return readFileSync(path.join(folder, ARTICLE_PATH), 'utf8')
}

/** Another text in the place of the article. */
export function writeArticle(folder: string, text: string): void {
  writeFileSync(path.join(folder, ARTICLE_PATH), text)
}
