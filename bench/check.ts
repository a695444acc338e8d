// Measures the check of the content on a corpus that it makes: node --import tsx bench/check.ts
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { makeCorpus } from '@/bench/corpus'
import { CONTENT_COMMAND } from '@/scripts/content-command.mjs'
import { runLedger } from '@/scripts/ledger-flow'

/** What a run of the check took. */
type Measured = {
  startSeconds: number
  checkSeconds: number
  cpuSeconds: number
  megabytes: number
  summary: string
}

/** Those of `npm run content`. */
const OPTIONS = CONTENT_COMMAND.slice(1, -1)
const ARTICLES = Number(process.argv[2] ?? 1_000)
const SEED = 1
const MOST_MEGABYTES = 600
const MOST_SECONDS = { cold: 15, warm: 2 }

const parent = mkdtempSync(path.join(tmpdir(), 'tideline-bench-'))
const folder = path.join(parent, 'content')
const readings = path.join(parent, 'readings')
try {
  const corpus = makeCorpus({ articles: ARTICLES, seed: SEED })
  for (const [name, text] of corpus) write(name, text)
  const { ok, report } = await runLedger(folder)
  if (!ok) throw new Error(report)
  console.log(
    `${ARTICLES} articles, ${corpus.size} files, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}\n`,
  )
  measureAll([...corpus.keys()])
} finally {
  rmSync(parent, { recursive: true })
}

function measureAll(names: string[]): void {
  const articles = names.filter((name) => name.startsWith('articles/'))
  const [source = ''] = names.filter((name) => name.startsWith('sources/'))
  measure('nothing kept (cold)', MOST_SECONDS.cold)
  measure('nothing changed', MOST_SECONDS.warm)
  articles.slice(0, 10).forEach(append)
  measure('ten articles changed', MOST_SECONDS.warm)
  articles.slice(10, 19).forEach(append)
  changeFact(source)
  measure('nine articles and a fact changed', MOST_SECONDS.warm)
}

function measure(title: string, mostSeconds: number): void {
  const began = performance.now()
  const command = [...OPTIONS, 'bench/check-once.ts', folder, readings]
  const once: Measured = JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }))
  const seconds = (performance.now() - began) / 1000
  const isWithin = seconds < mostSeconds && once.megabytes < MOST_MEGABYTES
  console.log(
    `${title}: ${seconds.toFixed(2)} s in all (limit ${mostSeconds} s${isWithin ? '' : ', MISSED'}), of it start ${once.startSeconds.toFixed(2)} s and check ${once.checkSeconds.toFixed(2)} s; processor ${once.cpuSeconds.toFixed(2)} s; peak ${once.megabytes.toFixed(0)} MB (limit ${MOST_MEGABYTES} MB). ${once.summary}`,
  )
  if (!isWithin) process.exitCode = 1
}

function append(name: string): void {
  write(name, `${readFileSync(path.join(folder, name), 'utf8')}\nThe office has added a line.\n`)
}

/** The first value of a source: what is said of it elsewhere is then wrong, which the check tells. */
function changeFact(name: string): void {
  const text = readFileSync(path.join(folder, name), 'utf8')
  write(
    name,
    text.replace(/value: (\d)/, (_, digit: string) => `value: ${digit === '9' ? '1' : '9'}`),
  )
}

function write(name: string, text: string): void {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
