import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import lighthouse from 'lighthouse'
import { type Served, serveCommand } from '@/bench/serve-command'

/** The four things that Lighthouse gives marks for, of 100. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** What Lighthouse says of a page on a phone: times in milliseconds, marks of 100. */
export type LighthouseResult = {
  largestPaint: number
  speedIndex: number
  bytes: number
  marks: number[]
  /** The audits that cost marks. */
  failed: string[]
}

const MOST_ATTEMPTS = 3

const FLAGS = [
  ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/** Starts a Chromium without a window for Lighthouse to drive. */
export async function startChromium(file: string): Promise<Served> {
  const profile = mkdtempSync(path.join(tmpdir(), 'tideline-bench-chromium-'))
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  const served = await serveCommand({
    command: (port) => [
      ...[file, ...FLAGS, `--remote-debugging-port=${port}`],
      ...[`--user-data-dir=${profile}`, 'about:blank'],
    ],
    folder: '.',
    environment: () => ({}),
    isQuiet: true,
  })
  return { ...served, stop: () => served.stop().finally(remove) }
}

/** Opens a page on Lighthouse's phone: its network and processor, and nothing kept from before. */
export async function runLighthouse(chromium: Served, url: string): Promise<LighthouseResult> {
  const { audits, categories } = await openPage(Number(new URL(chromium.origin).port), url)
  return {
    largestPaint: audits['largest-contentful-paint']?.numericValue ?? NaN,
    speedIndex: audits['speed-index']?.numericValue ?? NaN,
    bytes: audits['total-byte-weight']?.numericValue ?? NaN,
    marks: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? NaN) * 100)),
    failed: CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  }
}

/** Now and then Lighthouse loses the record of a load, and says itself that it is to be tried again. */
async function openPage(port: number, url: string) {
  let problem = ''
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const result = await lighthouse(url, { port, logLevel: 'silent' })
    if (result && !result.lhr.runtimeError) return result.lhr
    problem = result?.lhr.runtimeError?.message ?? ''
  }
  throw new Error(`Lighthouse could not open ${url}. ${problem}`)
}
