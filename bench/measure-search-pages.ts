import { buildBareApp } from '@/bench/bare-app'
import { type Load, offerLoad } from '@/bench/offer-load'
import { percentile } from '@/bench/percentile'
import type { TableRow } from '@/bench/print-table'
import { serveBuild } from '@/bench/serve-build'
import type { Served } from '@/bench/serve-command'
import { serveSite } from '@/bench/serve-site'

const PAGES_A_SECOND = 4
const UNTIMED_SECONDS = 5

/** What a page may take of the database, in milliseconds. */
const DATABASE_LIMIT = 25
/** How much longer than the emptiest page it may take besides. */
const PAGE_LIMIT = 1.5
const MEGABYTES_LIMIT = 500
/** Less than the pages take, so that one that is asked for again is made again. */
const CACHE_MEGABYTES = 1

/**
 * Asks the built site for searches, and the emptiest application of Next for its page, at the same
 * rate, and says what each took. The site must be built.
 */
export async function measureSearchPages(
  databaseFile: string,
  addresses: string[],
  seconds: number,
): Promise<TableRow[]> {
  const bare = await measureServer(await serveBuild(await buildBareApp()), ['/'], seconds)
  const cacheMegabytes = CACHE_MEGABYTES
  const served = await serveSite({ databaseFile, heapMegabytes: null, cacheMegabytes })
  const page = await measureServer(served, addresses, seconds)
  const limit = PAGE_LIMIT * bare.most + DATABASE_LIMIT
  return [
    { name: 'the emptiest page over HTTP: p95, ms', small: null, large: bare.most, limit: null },
    { name: 'the whole page over HTTP: median, ms', small: null, large: page.median, limit: null },
    { name: 'the whole page over HTTP: p95, ms', small: null, large: page.most, limit },
    ...[
      { name: 'the emptiest page: processor time of the server, ms', large: bare.cpu },
      { name: 'the whole page: processor time of the server, ms', large: page.cpu },
    ].map((row) => ({ ...row, small: null, limit: null })),
    {
      ...{ name: 'memory of the server after all that, MB', small: null, large: page.megabytes },
      limit: MEGABYTES_LIMIT,
    },
  ]
}

async function measureServer(served: Served, addresses: string[], seconds: number) {
  const load: Omit<Load, 'seconds'> = { origin: served.origin, addresses, rate: PAGES_A_SECOND }
  try {
    await offerLoad({ ...load, seconds: UNTIMED_SECONDS })
    const before = served.cpuSeconds()
    const { milliseconds } = await offerLoad({ ...load, seconds })
    return {
      median: percentile(milliseconds, 0.5),
      most: percentile(milliseconds, 0.95),
      cpu: ((served.cpuSeconds() - before) * 1000) / milliseconds.length,
      megabytes: served.megabytes(),
    }
  } finally {
    await served.stop()
  }
}
