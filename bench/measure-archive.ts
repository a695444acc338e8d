import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { type ArchiveSize, makeArchive } from '@/bench/archive'
import { writeArchive } from '@/bench/archive-database'
import { findHighestRate, offerLoad } from '@/bench/offer-load'
import { percentile } from '@/bench/percentile'
import { serveSite } from '@/bench/serve-site'
import type { TimedViews } from '@/bench/time-views'

/** How much is asked, and where chance begins. */
export type MeasureOptions = {
  seed: number
  /** For how many views the queries are timed. */
  views: number
  /** How long views are asked for at the steady rate, and at each rate of the search. */
  seconds: number
  stepSeconds: number
  /** The most that the heap of the server may grow to; null for as Node sees fit. */
  heapMegabytes: number | null
}

/** Times in milliseconds, pages in kilobytes. */
export type MeasuredArchive = Awaited<ReturnType<typeof measureArchive>>

const VIEWS_A_SECOND = 2
const UNTIMED_VIEWS = 60
/** Less than the views take, so that one that is asked for again is made again. */
const CACHE_MEGABYTES = 1

/** Makes an archive of a size, and measures the queries of its views and the pages made of them. */
export async function measureArchive(
  file: string,
  size: Omit<ArchiveSize, 'seed'>,
  options: MeasureOptions,
) {
  await writeArchive(file, makeArchive({ ...size, seed: options.seed }))
  const timed = timeQueries(file, options)
  return {
    databaseMegabytes: statSync(file).size / 1e6,
    firstQuery: timed.firstMilliseconds,
    queryMedian: percentile(timed.milliseconds, 0.5),
    query95: percentile(timed.milliseconds, 0.95),
    knownQuery95: percentile(timed.knownMilliseconds, 0.95),
    queryCpu: timed.cpuMilliseconds / timed.milliseconds.length,
    ...(await measurePages(file, ['/timeline?page=2', ...timed.addresses], options)),
  }
}

function timeQueries(file: string, { seed, views }: MeasureOptions): TimedViews {
  // What the pages import is for the server alone, and says so by this condition.
  const command = ['--conditions=react-server', '--import', 'tsx', 'bench/time-views.ts']
  const output = execFileSync(process.execPath, [...command, String(views), String(seed)], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_FILE: file },
    maxBuffer: 64 * 2 ** 20,
  })
  return JSON.parse(output)
}

async function measurePages(file: string, addresses: string[], options: MeasureOptions) {
  const { cpuSeconds, megabytes, origin, stop } = await serveSite({
    databaseFile: file,
    heapMegabytes: options.heapMegabytes,
    cacheMegabytes: CACHE_MEGABYTES,
  })
  try {
    const load = { origin, addresses }
    await offerLoad({ ...load, rate: 10, seconds: UNTIMED_VIEWS / 10 })
    const before = cpuSeconds()
    const steady = await offerLoad({ ...load, rate: VIEWS_A_SECOND, seconds: options.seconds })
    const search = await findHighestRate({ ...load, seconds: options.stepSeconds })
    const views = steady.milliseconds.length + search.requests
    return {
      pageMedian: percentile(steady.milliseconds, 0.5),
      page95: percentile(steady.milliseconds, 0.95),
      pageCpu: ((cpuSeconds() - before) * 1000) / views,
      sizeMedian: percentile(steady.bytes, 0.5) / 1024,
      sizeMost: Math.max(...steady.bytes) / 1024,
      memory: megabytes(),
      highestRate: search.highest,
    }
  } finally {
    await stop()
  }
}
