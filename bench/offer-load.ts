import { get, type IncomingMessage } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { percentile } from '@/bench/percentile'

/** What came of the requests that were sent at one rate. */
export type LoadResult = {
  rate: number
  /** Of every request, from the moment at which it was to be sent; Infinity where it was refused. */
  milliseconds: number[]
  /** Of every answer, as it was sent: compressed. */
  bytes: number[]
}

export type Load = {
  origin: string
  addresses: string[]
  /** Requests a second. */
  rate: number
  seconds: number
}

/** A rate is held while 95 of 100 answers come within this. */
const MOST_MILLISECONDS = 300
/** What a server says that has more to do than it can. */
const REFUSED = [408, 503]
/** Each rate is a quarter above the one before. */
const STEP = 1.25
const LOWEST_RATE = 2
const HIGHEST_RATE = 2_000

/**
 * Asks for different addresses by the clock, whether or not the earlier ones were answered (an
 * open loop, as readers are). A request that starts late because the server or this machine is
 * busy is counted from the moment at which it was due. Throws where an answer is neither 200 nor
 * that the server is too busy.
 */
export async function offerLoad({ origin, addresses, rate, seconds }: Load): Promise<LoadResult> {
  const began = performance.now()
  const requests = Array.from(
    { length: Math.max(1, Math.round(rate * seconds)) },
    async (_, index) => {
      const due = began + (index * 1000) / rate
      await setTimeout(Math.max(0, due - performance.now()))
      const { bytes, isRefused } = await ask(origin + (addresses[index % addresses.length] ?? '/'))
      return { milliseconds: isRefused ? Infinity : performance.now() - due, bytes }
    },
  )
  const answers = await Promise.all(requests)
  return {
    rate,
    milliseconds: answers.map(({ milliseconds }) => milliseconds),
    bytes: answers.map(({ bytes }) => bytes),
  }
}

/**
 * The highest rate of which 95 of 100 answers come within 300 ms, stepping up from the lowest, and
 * how many requests it took to find it. A rate that is missed is offered once more, since others
 * may have been using the machine.
 */
export async function findHighestRate(
  load: Omit<Load, 'rate'>,
): Promise<{ highest: number; requests: number }> {
  let [highest, requests] = [0, 0]
  const isHeld = async (rate: number) => {
    const { milliseconds } = await offerLoad({ ...load, rate })
    requests += milliseconds.length
    return percentile(milliseconds, 0.95) <= MOST_MILLISECONDS
  }
  for (let rate = LOWEST_RATE; rate < HIGHEST_RATE; rate *= STEP) {
    if (!(await isHeld(rate)) && !(await isHeld(rate))) break
    highest = rate
  }
  return { highest, requests }
}

type AskedAnswer = { bytes: number; isRefused: boolean }

/** How many bytes the answer has as it is sent, and whether the server was too busy for another. */
function ask(url: string): Promise<AskedAnswer> {
  return new Promise((resolve, reject) => {
    // Every reader comes by a connection of their own.
    const options = { agent: false, headers: { 'accept-encoding': 'gzip' } }
    const request = get(url, options, (response) => {
      readAnswer(url, response).then(resolve, reject)
    })
    request.on('error', (error: NodeJS.ErrnoException) =>
      // Cut off while it was told that it has to wait.
      error.code === 'ECONNRESET' ? resolve({ bytes: 0, isRefused: true }) : reject(error),
    )
  })
}

async function readAnswer(url: string, response: IncomingMessage): Promise<AskedAnswer> {
  const { statusCode = 0 } = response
  const isRefused = REFUSED.includes(statusCode)
  if (statusCode !== 200 && !isRefused) throw new Error(`${url} was answered with ${statusCode}`)
  let bytes = 0
  for await (const chunk of response) bytes += (chunk as Buffer).length // no encoding is set
  return { bytes, isRefused }
}
