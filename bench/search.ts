// Measures the search on archives that it makes: node --import tsx bench/search.ts
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { percentile } from '@/bench/percentile'
import { measureSearchPages } from '@/bench/measure-search-pages'
import { formatTable, isMissed } from '@/bench/print-table'
import { makeSearchArchive } from '@/bench/search-archive'
import { writeSearchArchive } from '@/bench/search-database'
import type { TimedSearches } from '@/bench/time-searches'

const SIZES = { small: 1_000, large: 10_000 }

type Measured = Awaited<ReturnType<typeof measure>>

/** What is printed of each archive, and the most that the large one may take. */
const LINES: {
  key: Exclude<keyof Measured, 'addresses' | 'file'>
  name: string
  limit: number | null
}[] = [
  { key: 'databaseMegabytes', name: 'database, MB', limit: null },
  { key: 'indexSeconds', name: 'building the index, s', limit: 5 },
  { key: 'indexCpu', name: 'building the index: processor time, s', limit: null },
  { key: 'first', name: 'first search, which reads the documents: ms', limit: null },
  { key: 'median1', name: 'one word, in the database: median, ms', limit: null },
  { key: 'most1', name: 'one word, in the database: p95, ms', limit: 25 },
  { key: 'cold1', name: 'one word, in the database with nothing kept: p95, ms', limit: null },
  { key: 'mostCpu1', name: 'one word, in the database: processor time, p95, ms', limit: null },
  { key: 'whole1', name: 'one word, all that a page asks: p95, ms', limit: null },
  { key: 'cpu1', name: 'one word, all that a page asks: processor time, ms', limit: null },
  { key: 'median2', name: 'two words, in the database: median, ms', limit: null },
  { key: 'most2', name: 'two words, in the database: p95, ms', limit: 25 },
  { key: 'cold2', name: 'two words, in the database with nothing kept: p95, ms', limit: null },
  { key: 'mostCpu2', name: 'two words, in the database: processor time, p95, ms', limit: null },
  { key: 'whole2', name: 'two words, all that a page asks: p95, ms', limit: null },
  { key: 'cpu2', name: 'two words, all that a page asks: processor time, ms', limit: null },
  { key: 'median3', name: 'three words, in the database: median, ms', limit: null },
  { key: 'most3', name: 'three words, in the database: p95, ms', limit: 25 },
  { key: 'cold3', name: 'three words, in the database with nothing kept: p95, ms', limit: null },
  { key: 'mostCpu3', name: 'three words, in the database: processor time, p95, ms', limit: null },
  { key: 'whole3', name: 'three words, all that a page asks: p95, ms', limit: null },
  { key: 'cpu3', name: 'three words, all that a page asks: processor time, ms', limit: null },
  { key: 'memory', name: 'memory of the process that searches, MB', limit: 500 },
]

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '4' },
    /** How many searches of each length are timed. */
    searches: { type: 'string', default: '500' },
    /** Where the databases are left, for what else is to be measured on them. */
    keep: { type: 'string' },
    /** For how many seconds pages are asked for; 0 where the site is not built. */
    seconds: { type: 'string', default: '30' },
  },
})

const folder = values.keep ?? mkdtempSync(path.join(tmpdir(), 'tideline-bench-'))
mkdirSync(folder, { recursive: true })
try {
  console.log(`Before: ${describeMachine()}`)
  const small = await measure(SIZES.small)
  const large = await measure(SIZES.large)
  const lines = LINES.map(({ key, ...line }) => ({ ...line, small: small[key], large: large[key] }))
  const seconds = Number(values.seconds)
  const pages = seconds > 0 ? await measureSearchPages(large.file, large.addresses, seconds) : []
  const rows = [...lines, ...pages]
  console.log(`After: ${describeMachine()}\n\n${formatTable(rows, ['1,000 articles', '10,000'])}`)
  if (rows.some(isMissed)) process.exitCode = 1
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true })
}

async function measure(articles: number) {
  const file = path.join(folder, `search-${articles}.db`)
  rmSync(file, { force: true })
  const archive = makeSearchArchive({ articles, seed: Number(values.seed) })
  const index = await writeSearchArchive(file, archive)
  const { addresses, coldMilliseconds, firstMilliseconds, megabytes, ofLength } = timeSearches(file)
  const [one, two, three] = ofLength.map((timed) => ({
    median: percentile(timed.databaseMilliseconds, 0.5),
    most: percentile(timed.databaseMilliseconds, 0.95),
    mostCpu: percentile(timed.databaseCpuMilliseconds, 0.95),
    whole: percentile(timed.milliseconds, 0.95),
    cpu: timed.cpuMilliseconds,
  }))
  const [cold1, cold2, cold3] = coldMilliseconds.map((ofEach) => percentile(ofEach, 0.95))
  if (!one || !two || !three || !cold1 || !cold2 || !cold3)
    throw new Error('Searches of one, two and three words are timed')
  return {
    ...{ file, addresses: takeTurns(addresses) },
    databaseMegabytes: statSync(file).size / 1e6,
    ...{ indexSeconds: index.seconds, indexCpu: index.cpuSeconds, first: firstMilliseconds },
    ...{
      median1: one.median,
      most1: one.most,
      mostCpu1: one.mostCpu,
      whole1: one.whole,
      cpu1: one.cpu,
    },
    ...{
      median2: two.median,
      most2: two.most,
      mostCpu2: two.mostCpu,
      whole2: two.whole,
      cpu2: two.cpu,
    },
    ...{
      median3: three.median,
      most3: three.most,
      mostCpu3: three.mostCpu,
      whole3: three.whole,
      cpu3: three.cpu,
    },
    ...{ cold1, cold2, cold3 },
    memory: megabytes,
  }
}

/** One, two and three words by turns, as they come from the same number of each. */
function takeTurns(addresses: string[]): string[] {
  const third = addresses.length / 3
  return addresses.map((_, place) => addresses[(place % 3) * third + Math.floor(place / 3)] ?? '')
}

function timeSearches(file: string): TimedSearches {
  // What the pages import is for the server alone, and says so by this condition.
  const command = ['--conditions=react-server', '--import', 'tsx', 'bench/time-searches.ts']
  const sizes = [values.searches, values.seed]
  const output = execFileSync(process.execPath, [...command, ...sizes], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_FILE: file },
    maxBuffer: 64 * 2 ** 20,
  })
  return JSON.parse(output)
}

function describeMachine(): string {
  const [load = 0] = loadavg()
  return `${availableParallelism()} processors, load ${load.toFixed(1)}, Node ${process.version}`
}
