import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { checkContent } from '@/lib/check/check-content'
import { formatReport } from '@/lib/check/report'
import { runLedger } from '@/scripts/ledger-flow'
import { inContentFolder } from './content-folder'

/** A source with one statistic that nothing else names. */
export const REPORT = `title: Report
shortTitle: Report
kind: press
published: 2025-07-12
statistics:
  - slug: returned-2024
    measure: arrivals
    value: 210
    period: 2024-01-01/2024-03-06
    locator: paragraph 1
`

/** The smallest good content and one report more, with all of it in the ledger. */
export async function inPublished(task: (folder: string) => Promise<void>): Promise<void> {
  await inContentFolder({ 'sources/report.yaml': REPORT }, async (folder) => {
    expect((await runLedger(folder)).ok).toBe(true)
    await task(folder)
  })
}

/** The lines that `npm run content` would print of it, without the warnings. */
export async function listErrors(folder: string): Promise<string[]> {
  const lines = formatReport(await checkContent(folder)).split('\n')
  return lines.filter((line) => line.startsWith('content/') && !line.includes('Warning: '))
}

/** Changes a file of the folder where it says something. */
export function edit(folder: string, name: string, from: string | RegExp, to: string): void {
  const file = path.join(folder, name)
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}

/** The text of the ledger of the folder. */
export function readLedger(folder: string): string {
  return readFileSync(path.join(folder, 'ledger.jsonl'), 'utf8')
}

/** The line of the ledger that begins like this, counted from 1. */
export function lineOf(folder: string, start: string): number {
  const lines = readLedger(folder).split('\n')
  return 1 + lines.findIndex((line) => line.startsWith(start))
}
