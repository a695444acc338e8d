import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { makeCorpus } from '@/bench/corpus'
import { runLedger } from '@/scripts/ledger-flow'

const SEED = 1
/** What is made of the rest, and what has no part in a build. */
const LEFT_OUT = /^(?:node_modules|dist|bench|tests|test-results|docs|\..*|.*\.tsbuildinfo)$/
/** Lists that the made-up content goes on with. */
const LISTS = ['names.yaml', 'evidence.lock.jsonl']

/**
 * Makes a copy of the site in a folder whose content is the real one and so many made-up articles
 * with their events, sources and 3,200 statistics. Packages are the same files under a second name,
 * so the folder has to be on the same disk. Throws where the content has an error.
 */
export async function makeBuildFolder(folder: string, articles: number): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync('.').filter((each) => !LEFT_OUT.test(each))) {
    cpSync(name, path.join(folder, name), {
      recursive: true,
      filter: (source) => !/(?:^public\/enhance|\.db)$/.test(source),
    })
  }
  execFileSync('cp', ['-al', 'node_modules', path.join(folder, 'node_modules')])
  const content = path.join(folder, 'content')
  for (const [name, text] of makeCorpus({ articles, seed: SEED })) {
    const file = path.join(content, name)
    mkdirSync(path.dirname(file), { recursive: true })
    if (LISTS.includes(name)) appendFileSync(file, text)
    else writeFileSync(file, text)
  }
  sortEvidence(path.join(content, 'evidence.lock.jsonl'))
  const { ok, report } = await runLedger(content)
  if (!ok) throw new Error(report)
}

/** Adds a line to the first of the made-up articles. */
export function changeArticle(folder: string): void {
  const line = '\nThe office has added a line.\n'
  appendFileSync(path.join(folder, 'content/articles/2026/article-aaa.md'), line)
}

function sortEvidence(file: string): void {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  // By code units, as the lock is kept.
  writeFileSync(file, `${lines.sort().join('\n')}\n`)
}
