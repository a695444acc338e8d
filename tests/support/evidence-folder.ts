import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runEvidence } from '@/scripts/evidence-flow'
import { type ContentChange, inContentFolder } from './content-folder'

/** A copy of the source of the smallest good content, `a.txt`. */
export const COPY = `${'A line.\n\n'.repeat(11)}In 2025 it was 3,434.\nThat is 15% more than 2,983.\n`

/** A second source with money, whose copy is an HTML page. */
export const MEMO = `title: Memo
shortTitle: Memo
kind: press
published: 2025-07-12
archive: memo.html
statistics:
  - { slug: cost, measure: money, value: 72.2 million, precision: up-to, period: 2025, locator: paragraph 2 }
  - { slug: cost-2024, measure: money, value: 5 million, period: 2024, locator: "paragraphs 2, 3" }
`
const MONEY =
  'title: Money\ndefinition: What is paid.\nunit: euros\ntopics: [returns]\nwords: [paid]\n'
/** The copy of the memo. */
export const PAGE =
  '<main><h1>Money</h1><div><p>In 2025 up to <b>€72.2</b> million, and €5m in 2024.</p></div><ul><li>Five million euros</ul>'

/** The source has a kept copy. */
export const WITH_COPY: ContentChange = { 'sources/statement.yaml': { fields: 'archive: a.txt' } }
/** The same, and a memo with one. */
export const WITH_MEMO: ContentChange = {
  ...WITH_COPY,
  'sources/memo.yaml': MEMO,
  'measures/money.yaml': MONEY,
}

type Lines = { statistic: string; sha256: string; places: object[]; verifiedOn?: string }[]

/** The folder, and what can be done with its copies and its lock. */
type EvidenceFolder = {
  folder: string
  run: (date: string | null) => ReturnType<typeof runEvidence>
  /** Puts a copy into the folder; null takes it out. */
  keep: (name: string, content: string | Uint8Array | null) => void
  readLock: () => Lines
}

/** The smallest good content with a change, and beside it a folder with one kept copy. */
export async function inEvidenceFolder(
  change: ContentChange,
  task: (tools: EvidenceFolder) => Promise<void>,
): Promise<void> {
  await inContentFolder(change, async (folder) => {
    const copies = path.join(folder, '../copies')
    const lock = path.join(folder, 'evidence.lock.jsonl')
    mkdirSync(copies)
    const keep: EvidenceFolder['keep'] = (name, content) =>
      content === null
        ? rmSync(path.join(copies, name))
        : writeFileSync(path.join(copies, name), content)
    keep('a.txt', COPY)
    await task({
      folder,
      run: (date) => runEvidence(folder, { copies, date }),
      keep,
      readLock: () =>
        existsSync(lock)
          ? readFileSync(lock, 'utf8')
              .trim()
              .split('\n')
              .map((line) => JSON.parse(line))
          : [],
    })
  })
}
