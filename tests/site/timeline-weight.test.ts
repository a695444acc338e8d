import { expect, test } from '@playwright/test'

const MOST_BYTES = 60 * 1024
const VIEWS = [
  '/timeline',
  '/timeline?sort=oldest',
  '/timeline?topic=arrivals&from=2025',
  '/timeline?measure=small-boat-arrivals-year-to-date',
  '/timeline?known=2025-07-11',
]

for (const address of VIEWS) {
  test(`${address}: weighs less than 60 KB as it is sent`, async ({ page }) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    const sizes = new Map<string, number>()
    session.on('Network.loadingFinished', ({ encodedDataLength, requestId }) =>
      sizes.set(requestId, encodedDataLength),
    )
    const documents: string[] = []
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Document') documents.push(requestId)
    })
    await page.goto(address)
    const size = sizes.get(documents[0] ?? '') ?? 0

    expect(size).toBeGreaterThan(5_000)
    expect(size).toBeLessThan(MOST_BYTES)
  })
}
