import { BY_HAND } from '@/bench/lay-out-pages'
import type { Comparison } from '@/bench/format-ratios'
import { percentile } from '@/bench/percentile'
import { CATEGORIES, type LighthouseResult, runLighthouse } from '@/bench/run-lighthouse'
import type { Served } from '@/bench/serve-command'

const MOST_TIMES_BY_HAND = { atMost: 1.15 }
const BEST_MARK = 100

/** How often each page is opened. */
export type LoadOptions = { runs: number }

/**
 * Opens our page and the two that were written by hand by turns, and compares the medians of what
 * Lighthouse saw. Without fonts there is no limit: that page says what fonts cost.
 */
export async function compareLoads(
  chromium: Served,
  origin: string,
  address: string,
  { runs }: LoadOptions,
): Promise<{ withFonts: Comparison[]; withoutFonts: Comparison[] }> {
  const seen = new Map<string, LighthouseResult[]>()
  const addresses = [address, BY_HAND.withFonts, BY_HAND.withoutFonts]
  for (let run = 0; run < runs; run++) {
    for (const each of addresses) {
      const result = await runLighthouse(chromium, origin + each)
      seen.set(each, [...(seen.get(each) ?? []), result])
    }
  }
  const compareWith = (other: string, limit: Comparison['limit']): Comparison[] => {
    const compare = (valueOf: (result: LighthouseResult) => number) => ({
      ours: percentile((seen.get(address) ?? []).map(valueOf), 0.5),
      other: percentile((seen.get(other) ?? []).map(valueOf), 0.5),
    })
    return [
      { name: 'largest paint (LCP), ms', ...compare((result) => result.largestPaint), limit },
      { name: 'Speed Index, ms', ...compare((result) => result.speedIndex), limit },
      { name: 'all that is sent, KB', ...compare((result) => result.bytes / 1024), limit: null },
    ]
  }
  return {
    withFonts: compareWith(BY_HAND.withFonts, MOST_TIMES_BY_HAND),
    withoutFonts: compareWith(BY_HAND.withoutFonts, null),
  }
}

/** What Lighthouse gives a kind of page, in the order of `CATEGORIES`: the median of several runs. */
export type Marks = { kind: string; marks: number[]; failed: string[] }

/** Has Lighthouse give its marks to one page of each kind. */
export async function markPages(
  chromium: Served,
  origin: string,
  pages: Record<string, string>,
  { runs }: LoadOptions,
): Promise<Marks[]> {
  const all: Marks[] = []
  for (const [kind, address] of Object.entries(pages)) {
    const results: LighthouseResult[] = []
    for (let run = 0; run < runs; run++) {
      results.push(await runLighthouse(chromium, origin + address))
    }
    const marks = CATEGORIES.map((_, place) =>
      percentile(
        results.map((result) => result.marks[place] ?? NaN),
        0.5,
      ),
    )
    all.push({ kind, marks, failed: [...new Set(results.flatMap(({ failed }) => failed))] })
  }
  return all
}

/** The marks as a table, and below it the audits that cost marks in any run. */
export function formatMarks(all: Marks[]): string {
  const head = ['', ...CATEGORIES].map((name, place) => pad(name, place)).join('')
  const lines = all.map(({ failed, kind, marks }) => {
    const cells = [kind, ...marks.map(String)].map((text, place) => pad(text, place)).join('')
    return `${cells}${isMarkedDown({ marks }) ? '  MISSED' : ''}${failed.length > 0 ? `  (${failed.join(', ')})` : ''}`
  })
  return [head, ...lines].join('\n')
}

/** True where a page does not get the best marks. */
export function isMarkedDown({ marks }: Pick<Marks, 'marks'>): boolean {
  return !marks.every((mark) => mark === BEST_MARK)
}

function pad(text: string, place: number): string {
  return place === 0 ? text.padEnd(20) : text.padStart(16)
}
