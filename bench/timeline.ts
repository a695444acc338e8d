// Measures the timeline on archives that it makes: node --import tsx bench/timeline.ts
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildBareApp } from '@/bench/bare-app'
import { measureArchive, type MeasuredArchive } from '@/bench/measure-archive'
import { findHighestRate, offerLoad } from '@/bench/offer-load'
import { formatTable, isMissed } from '@/bench/print-table'
import { serveBuild } from '@/bench/serve-build'

const SIZES = {
  small: { events: 1_000, statistics: 3_000, sources: 50 },
  large: { events: 10_000, statistics: 30_000, sources: 500 },
}

/** What is printed of each archive, and the most that the large one may take. */
const LINES: { key: keyof MeasuredArchive; name: string; limit: number | null }[] = [
  { key: 'databaseMegabytes', name: 'database, MB', limit: null },
  { key: 'firstQuery', name: 'first view, which makes the index: queries, ms', limit: null },
  { key: 'queryMedian', name: 'queries of a view: median, ms', limit: null },
  { key: 'query95', name: 'queries of a view: p95, ms', limit: 20 },
  { key: 'knownQuery95', name: 'queries of a view as known on a day: p95, ms', limit: 20 },
  { key: 'queryCpu', name: 'queries of a view: processor time, ms', limit: null },
  { key: 'pageMedian', name: 'whole view, 2 different ones a second: median, ms', limit: null },
  { key: 'page95', name: 'whole view, 2 different ones a second: p95, ms', limit: 80 },
  { key: 'pageCpu', name: 'whole view: processor time of the server, ms', limit: null },
  { key: 'sizeMedian', name: 'page as sent (gzip): median, KB', limit: null },
  { key: 'sizeMost', name: 'page as sent (gzip): largest, KB', limit: 60 },
  { key: 'memory', name: 'memory of the server after all that, MB', limit: 400 },
  { key: 'highestRate', name: 'views a second with p95 under 300 ms, at most', limit: null },
]

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '4' },
    /** How many views the queries are timed for. */
    views: { type: 'string', default: '1000' },
    /** How long views are asked for at the steady rate, and at each rate of the search. */
    seconds: { type: 'string', default: '60' },
    'step-seconds': { type: 'string', default: '10' },
    /** The most that the heap of the server may grow to, in MB; as Node sees fit where not given. */
    heap: { type: 'string' },
  },
})
const options = {
  seed: Number(values.seed),
  views: Number(values.views),
  seconds: Number(values.seconds),
  stepSeconds: Number(values['step-seconds']),
  heapMegabytes: values.heap === undefined ? null : Number(values.heap),
}

if (!existsSync('dist/release.json')) {
  console.error('The site is not built yet: give `npm run build` first.')
  process.exit(1)
}
const folder = mkdtempSync(path.join(tmpdir(), 'tideline-bench-'))
try {
  console.log(`Before: ${describeMachine()}`)
  const small = await measureArchive(path.join(folder, 'small.db'), SIZES.small, options)
  const large = await measureArchive(path.join(folder, 'large.db'), SIZES.large, options)
  const bare = await measureBareApp()
  const rows = [
    ...LINES.map(({ key, ...line }) => ({ ...line, small: small[key], large: large[key] })),
    ...bare.map((row) => ({ ...row, small: null, limit: null })),
  ]
  console.log(`After: ${describeMachine()}\n\n${formatTable(rows, ['1,000 events', '10,000'])}`)
  if (rows.some(isMissed)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}

async function measureBareApp() {
  const { cpuSeconds, origin, stop } = await serveBuild(await buildBareApp())
  try {
    const load = { origin, addresses: ['/'], seconds: options.stepSeconds }
    await offerLoad({ ...load, rate: 10 })
    const before = cpuSeconds()
    const { highest, requests } = await findHighestRate(load)
    const milliseconds = ((cpuSeconds() - before) * 1000) / requests
    return [
      { name: 'the same of the emptiest page on request', large: highest },
      { name: 'the emptiest page: processor time of the server, ms', large: milliseconds },
    ]
  } finally {
    await stop()
  }
}

function describeMachine(): string {
  const [load = 0] = loadavg()
  return `${availableParallelism()} processors, load ${load.toFixed(1)}, Node ${process.version}`
}
