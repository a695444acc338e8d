// Compares the built site with pages written by hand and with Next by itself, and prints tables:
// node --import tsx bench/site.ts
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { compareRates, listSearches, listViews } from '@/bench/compare-rates'
import { formatRatios, isRatioMissed } from '@/bench/format-ratios'
import { layOutPages } from '@/bench/lay-out-pages'
import { compareLoads, formatMarks, isMarkedDown, markPages } from '@/bench/measure-loads'
import { buildPlainSite } from '@/bench/plain-site'
import { startChromium } from '@/bench/run-lighthouse'
import { serveBuild } from '@/bench/serve-build'
import { serveCaddy } from '@/bench/serve-caddy'
import type { Served } from '@/bench/serve-command'
import { serveSite } from '@/bench/serve-site'
import { wordsOf } from '@/bench/write-by-hand'
import { ensureCaddy } from '@/scripts/find-caddy.mjs'
import { ensureChromium } from '@/scripts/find-chromium.mjs'

const ARTICLE = '/articles/one-in-one-out-pilot'
const DATABASE_FILE = process.env.DATABASE_FILE ?? 'prisma/content.db'
const STATISTIC = /<loc>[^<]*?(\/statistics\/[^/<]+\/[^/<]+)<\/loc>/
const SEARCHES = 400
/** That of the server as it is, and one that is too small for the addresses that are asked in turn. */
const CACHE_MEGABYTES = { usual: 64, least: 1 }

const { values } = parseArgs({
  options: {
    /** How often Lighthouse opens each page. */
    runs: { type: 'string', default: '5' },
    /** How long each side of a comparison is asked as fast as it answers, and how often; 0 for not at all. */
    seconds: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '3' },
  },
})
const asked = {
  runs: Number(values.runs),
  seconds: Number(values.seconds),
  rounds: Number(values.rounds),
}

if (!existsSync('dist/release.json')) {
  console.error('The site is not built yet: give `npm run build` first.')
  process.exit(1)
}
const { file: chromiumFile } = await ensureChromium()
const { file: caddyFile } = await ensureCaddy()
if (!chromiumFile || !caddyFile) {
  console.error('A Chromium and a Caddy are needed, and one of them is not here.')
  process.exit(1)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
const folder = mkdtempSync(path.join(tmpdir(), 'tideline-bench-site-'))
const running: Served[] = []
try {
  console.log(`Before: ${describeMachine()}`)
  const server = await keep(serveWith(CACHE_MEGABYTES.usual))
  layOutPages(folder, ARTICLE, Number(new URL(server.origin).port))
  const caddy = await keep(serveCaddy(caddyFile, folder))
  if (asked.runs > 0) await measureLoads(caddy, await keep(startChromium(chromiumFile)))
  if (asked.seconds > 0) await measureRates(server, caddy)
  console.log(`\nAfter: ${describeMachine()}`)
} finally {
  await Promise.all(running.map(({ stop }) => stop()))
  rmSync(folder, { recursive: true })
}

async function measureLoads(caddy: Served, chromium: Served): Promise<void> {
  const { withFonts, withoutFonts } = await compareLoads(chromium, caddy.origin, ARTICLE, asked)
  print(formatRatios(withFonts, ['our article', 'by hand']))
  print(formatRatios(withoutFonts, ['our article', 'by hand, no font']))
  const [, statistic = ''] = STATISTIC.exec(readFileSync('dist/static/sitemap.xml', 'utf8')) ?? []
  const pages = { home: '/', article: ARTICLE, timeline: '/timeline', statistic }
  const marks = await markPages(chromium, caddy.origin, pages, asked)
  print(formatMarks(marks))
  if (withFonts.some(isRatioMissed) || marks.some(isMarkedDown)) process.exitCode = 1
  await chromium.stop()
}

async function measureRates(server: Served, caddy: Served): Promise<void> {
  const forgetful = await keep(serveWith(CACHE_MEGABYTES.least))
  const next = await keep(serveBuild(await buildPlainSite(DATABASE_FILE), DATABASE_FILE))
  const origins = {
    ...{ server: server.origin, caddy: caddy.origin },
    ...{ forgetfulServer: forgetful.origin, next: next.origin },
  }
  const text = wordsOf(readFileSync(`dist/static${ARTICLE}.html`, 'utf8'))
  const searches = listSearches(text).slice(0, SEARCHES)
  const addresses = { article: ARTICLE, views: listViews(2008, 2025), searches }
  const rates = await compareRates(origins, addresses, asked)
  print(formatRatios(rates, ['answers a second', 'of the other']))
  if (rates.some(isRatioMissed)) process.exitCode = 1
}

function serveWith(cacheMegabytes: number): Promise<Served> {
  return serveSite({ databaseFile: DATABASE_FILE, heapMegabytes: null, cacheMegabytes })
}

/** Whatever becomes of the measuring, it is stopped in the end. */
async function keep(starting: Promise<Served>): Promise<Served> {
  const served = await starting
  running.push(served)
  return served
}

function print(table: string): void {
  console.log(`\n${table}`)
}

function describeMachine(): string {
  const [load = 0] = loadavg()
  return `${availableParallelism()} processors (${cpus()[0]?.model}), load ${load.toFixed(1)}, Node ${process.version}`
}
