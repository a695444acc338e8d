import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { type Caddy, findCaddyOrReason, layOutRelease, startCaddy } from '../support/run-caddy'
import { endProcess, type RunningServer, startServer } from '../support/run-server'
import { startLoad } from '../support/steady-load'

/** No two are the same, so that a server has to make each answer. */
const newSearch = (number: number) => `/search?q=boat+${number}`

test('behind Caddy a server may die or stop and no request is lost; without any, pages are read', async ({}, info) => {
  const { file, reason } = await findCaddyOrReason()
  info.skip(reason !== null, reason ?? '')
  // Five programs share the machine with the other tests.
  info.setTimeout(300_000)
  const root = mkdtempSync(path.join(tmpdir(), 'tideline-caddy-'))
  let [first, second] = await Promise.all([startServer(), startServer()])
  layOutRelease(root, [first.port, second.port])
  const caddy = await startCaddy(file, root)
  try {
    await endUnderLoad(caddy, first, 'SIGKILL')
    first = await startServer({ port: first.port })
    await endUnderLoad(caddy, second, 'SIGTERM')
    expect(second.process.exitCode).toBe(0)
    await endProcess(first.process, 'SIGKILL')
    await expectReadingGoesOn(caddy)
    second = await startServer({ port: second.port })
    expect((await fetch(`${caddy.url}/search?q=back`)).status).toBe(200)
  } finally {
    await caddy.stop()
    await Promise.all([first, second].map(({ process }) => endProcess(process, 'SIGKILL')))
    rmSync(root, { recursive: true })
  }
})

async function endUnderLoad(caddy: Caddy, server: RunningServer, signal: NodeJS.Signals) {
  const load = startLoad(caddy.port, newSearch, 8)
  await load.waitFor(40)
  await endProcess(server.process, signal)
  await load.waitFor(40)
  const { asked, askedAgain, failures } = await load.end()
  console.log(`one of two servers ended by ${signal}: ${asked} asked, ${failures.length} lost`)
  expect({ askedAgain, failures }).toEqual({ askedAgain: 0, failures: [] })
}

async function expectReadingGoesOn({ url }: Caddy) {
  const addresses = ['/timeline', '/feed.xml', '/search?q=boat', '/api/v1/events']
  const answers = await Promise.all(addresses.map((address) => fetch(url + address)))
  const [page, feed, search, data] = answers

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 503, 503])
  expect(await page?.text()).toContain('<h1')
  expect(feed?.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(search?.headers.get('retry-after')).toBe('30')
  expect(search?.headers.get('cache-control')).toBe('no-store')
  expect(await search?.text()).toContain('This page cannot be shown just now')
  expect(data?.headers.get('content-type')).toBe('application/problem+json')
  expect(await data?.json()).toMatchObject({ status: 503 })
}
