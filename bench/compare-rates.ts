import { BY_HAND } from '@/bench/lay-out-pages'
import type { Comparison } from '@/bench/format-ratios'
import { compareThroughput, type Target, type ThroughputOptions } from '@/bench/measure-throughput'

/** Where the same build is served: by what, and with how much memory for finished answers. */
export type Origins = {
  caddy: string
  /** Our server as it is, and one that keeps too little to answer the addresses below again. */
  server: string
  forgetfulServer: string
  /** `next start` over the same site without its adapter. */
  next: string
}

/** What is asked for. */
export type AskedAddresses = { article: string; views: string[]; searches: string[] }

/** How many answers a second each gives, against what it is to be compared with. */
export async function compareRates(
  { caddy, forgetfulServer, next, server }: Origins,
  { article, searches, views }: AskedAddresses,
  options: ThroughputOptions,
): Promise<Comparison[]> {
  const compare = async (name: string, ours: Target, other: Target, atLeast: number) => ({
    ...{ name, limit: { atLeast } },
    ...(await compareThroughput(ours, other, options)),
  })
  const at = (origin: string, ...addresses: string[]): Target => ({ origin, addresses })
  const caddyLine = 'article through Caddy : one by hand'
  const nextLine = 'article by npm start : by next start'
  return [
    await compare(caddyLine, at(caddy, article), at(caddy, BY_HAND.withFonts), 0.9),
    await compare(nextLine, at(server, article), at(next, article), 8),
    await compare(
      'filtered view asked for again : different ones',
      at(server, ...views.slice(0, 1)),
      at(forgetfulServer, ...views),
      8,
    ),
    await compare(
      'search asked for again : different ones',
      at(server, ...searches.slice(0, 1)),
      at(forgetfulServer, ...searches),
      8,
    ),
  ]
}

/** Views of the timeline that begin in every month of so many years, in both orders. */
export function listViews(firstYear: number, lastYear: number): string[] {
  const months = Array.from({ length: (lastYear - firstYear + 1) * 12 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0')
    return `${firstYear + Math.floor(index / 12)}-${month}`
  })
  return months.flatMap((month) => [
    `/timeline?from=${month}`,
    `/timeline?from=${month}&sort=oldest`,
  ])
}

/** Searches for two words that stand beside each other in a text, each once. */
export function listSearches(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const pairs = words.slice(1).map((word, place) => `${words[place]} ${word}`)
  return [...new Set(pairs)].map((pair) => `/search?q=${encodeURIComponent(pair)}`)
}
