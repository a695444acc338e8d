import { expect, type Page, test } from '@playwright/test'
import { listOverflow } from '../support/list-overflow'
import { runAxe } from '../support/run-axe'
import { KINDS, listOfKind } from '../support/site-pages'

const DESKTOP = { width: 1280, height: 720 }
const PHONE = { width: 390, height: 844 }

// A page is looked at when it stands still.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const kind of KINDS) {
  test(`${kind}: no address has a barrier, is too wide for a phone, asks others or fails`, async ({
    baseURL,
    page,
    request,
  }) => {
    const faults = collectFaults(page, baseURL ?? '')
    for (const address of await listOfKind(request, kind)) {
      await page.setViewportSize(DESKTOP)
      await page.goto(address)
      expect.soft(await runAxe(page), address).toEqual([])
      await page.setViewportSize(PHONE)
      expect.soft(await listOverflow(page), address).toEqual([])
    }

    expect(faults).toEqual([])
  })
}

/** Requests to other sites, answers that are errors, and whatever the console complains of. */
function collectFaults(page: Page, baseURL: string): string[] {
  const faults: string[] = []
  const add = (fault: string) => faults.push(`${page.url()} ${fault}`)
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(baseURL).origin) add(`asks ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) add(`${response.status()} from ${response.url()}`)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) add(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => add(`throws: ${error.message}`))
  return faults
}
