import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { findHighestRate, offerLoad } from '@/bench/offer-load'
import { percentile } from '@/bench/percentile'

const BODY = 'An answer of a known length'

test('each address is asked for in turn, by the clock, and every answer is measured', async () => {
  const asked: string[] = []
  const answer: RequestListener = ({ url }, response) => {
    asked.push(url ?? '')
    response.end(BODY)
  }
  await withServer(answer, async (origin) => {
    const began = performance.now()
    const load = { origin, addresses: ['/a', '/b'], rate: 20, seconds: 0.5 }
    const { bytes, milliseconds } = await offerLoad(load)

    expect(performance.now() - began).toBeGreaterThan(440)
    expect(asked.sort()).toEqual([...'aaaaabbbbb'].map((letter) => `/${letter}`))
    expect(bytes).toEqual(Array(10).fill(BODY.length))
    expect(milliseconds).toHaveLength(10)
  })
})

test('who has to wait because others came first is counted from the moment of asking', async () => {
  await withServer(answerInTurn(), async (origin) => {
    const { milliseconds } = await offerLoad({ origin, addresses: ['/'], rate: 40, seconds: 0.5 })

    expect(Math.max(...milliseconds)).toBeGreaterThan(1_200)
  })
})

test('the highest rate is the last one that a server keeps up with', async () => {
  await withServer(answerInTurn(), async (origin) => {
    const { highest } = await findHighestRate({ origin, addresses: ['/'], seconds: 0.5 })

    expect(highest).toBeGreaterThanOrEqual(2)
    expect(highest).toBeLessThan(25)
  })
})

test('an answer that is not good ends the measuring', async () => {
  const answer: RequestListener = (_, response) => response.writeHead(500).end()
  await withServer(answer, async (origin) => {
    const load = offerLoad({ origin, addresses: ['/broken'], rate: 10, seconds: 0.1 })

    await expect(load).rejects.toThrow('/broken was answered with 500')
  })
})

test('who is told that the server is too busy has never had an answer', async () => {
  const answer: RequestListener = (_, response) => response.writeHead(503).end()
  await withServer(answer, async (origin) => {
    const load = { origin, addresses: ['/'], rate: 10, seconds: 0.2 }

    expect((await offerLoad(load)).milliseconds).toEqual([Infinity, Infinity])
    expect((await findHighestRate({ ...load, seconds: 0.2 })).highest).toBe(0)
  })
})

test('a percentile is the value that a share of the list does not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

  expect(percentile(hundred, 0.5)).toBe(50)
  expect(percentile(hundred, 0.95)).toBe(95)
  expect(percentile([7], 0.95)).toBe(7)
  expect(percentile([], 0.95)).toBeNaN()
})

async function withServer(answer: RequestListener, task: (origin: string) => Promise<void>) {
  const server = createServer(answer).listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port
  try {
    await task(`http://localhost:${port}`)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** Answers one after the other, each in a tenth of a second. */
function answerInTurn(): RequestListener {
  let free = Promise.resolve()
  return (_, response) => {
    free = free.then(() => new Promise((resolve) => setTimeout(resolve, 100)))
    void free.then(() => response.end(BODY))
  }
}
