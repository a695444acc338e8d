import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { copyRelease } from '@/scripts/copy-release.mjs'
import { endProcess, startServer } from '../support/run-server'

/** What no file of the tree answers, of each kind. */
const ON_REQUEST = [
  '/search?q=arrivals',
  '/timeline?topic=arrivals',
  '/timeline?known=2025-04-01',
  '/embed/timeline?topic=arrivals',
  '/statistics/small-boat-arrivals-year-to-date?known=2025-04-01',
  '/timeline.csv?topic=arrivals',
  '/feed.xml?q=arrivals',
  '/api/v1/events',
]

test('a release answers from its own folder what was not made at the build', async () => {
  // On the disk of the packages, which a release takes over without copying them.
  const root = mkdtempSync(path.resolve('.tideline/release-'))
  const folder = path.join(root, 'first')
  copyRelease(folder)
  const server = await startServer({ folder })
  try {
    const answers = ON_REQUEST.map((address) => fetch(`http://127.0.0.1:${server.port}${address}`))
    const statuses = (await Promise.all(answers)).map(({ status }) => status)

    expect(
      Object.fromEntries(ON_REQUEST.map((address, index) => [address, statuses[index]])),
    ).toEqual(Object.fromEntries(ON_REQUEST.map((address) => [address, 200])))
  } finally {
    await endProcess(server.process, 'SIGKILL')
    rmSync(root, { recursive: true })
  }
})
