import autocannon from 'autocannon'
import { percentile } from '@/bench/percentile'

/** A site, and what is asked of it: one address again and again, or several in turn. */
export type Target = { origin: string; addresses: string[] }

/** How long is asked, and how often each of two has its turn. */
export type ThroughputOptions = { seconds: number; rounds: number }

const CONNECTIONS = 20

/**
 * The answers a second that two targets give as fast as they can, each the median of its turns. They
 * have turns one after the other, so that what else the machine does falls on both. Throws where an
 * answer is no success.
 */
export async function compareThroughput(
  ours: Target,
  other: Target,
  { rounds, seconds }: ThroughputOptions,
): Promise<{ ours: number; other: number }> {
  const rates: { ours: number; other: number }[] = []
  for (const target of [ours, other]) await ask(target, 2)
  for (let round = 0; round < rounds; round++) {
    rates.push({ ours: await ask(ours, seconds), other: await ask(other, seconds) })
  }
  return {
    ours: percentile(
      rates.map(({ ours: rate }) => rate),
      0.5,
    ),
    other: percentile(
      rates.map(({ other: rate }) => rate),
      0.5,
    ),
  }
}

async function ask({ addresses, origin }: Target, seconds: number): Promise<number> {
  let begun = 0
  const { errors, non2xx, requests } = await autocannon({
    url: origin,
    ...{ connections: CONNECTIONS, duration: seconds },
    // As browsers ask.
    headers: { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' },
    setupClient: (client) => {
      // Were all to begin with the same address, it would be made once for all of them.
      const start = Math.floor((begun++ * addresses.length) / CONNECTIONS) % addresses.length
      const turns = [...addresses.slice(start), ...addresses.slice(0, start)]
      client.setRequests(turns.map((path) => ({ path })))
    },
  })
  if (errors > 0 || non2xx > 0) {
    throw new Error(`${origin}${addresses[0]}: ${errors} errors, ${non2xx} answers other than 200`)
  }
  return requests.average
}
