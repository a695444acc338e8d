import type { Page } from '@playwright/test'

/** What a browser that holds nothing yet fetches to show a page: bodies in bytes, as they were sent. */
export type Load = {
  /** For the page itself; the picture of the tab and the rules for later pages come on top. */
  requests: number
  html: number
  styles: number
  fonts: number
  /** Of ours: the one module with the custom elements. */
  module: number
  /** Of the framework, or in the page itself: scripts of any other kind. */
  otherScripts: number
  /**
   * How far what is shown has moved while it was loaded (CLS), to a thousandth as the tools that
   * report it give it: an optional font that comes within its tenth of a second moves less.
   */
  shift: number
  /** True where the page has an element that the module is for. */
  hasElement: boolean
}

const MODULE = /\/enhance\/elements-\w+\.js$/

/** Loads a page with an empty cache, in the encoding that every browser knows, and weighs it. */
export async function measureLoad(page: Page, address: string): Promise<Load> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.setExtraHTTPHeaders', { headers: { 'Accept-Encoding': 'gzip' } })
  const sent = new Map<string, { url: string; type: string; bytes: number }>()
  session.on('Network.responseReceived', ({ requestId, response, type }) =>
    // What is counted in the end begins with the headers.
    sent.set(requestId, { url: response.url, type, bytes: -response.encodedDataLength }),
  )
  session.on('Network.loadingFinished', ({ encodedDataLength, requestId }) => {
    const answer = sent.get(requestId)
    if (answer) answer.bytes += encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const seen = await page.evaluate(readPage)
  await session.detach()
  // A browser draws some of its own controls with pictures that it holds.
  const answers = [...sent.values()].filter(({ url }) => !url.startsWith('data:'))
  const weigh = (kind: string) =>
    answers.filter(({ type }) => type === kind).reduce((sum, { bytes }) => sum + bytes, 0)
  const modules = answers.filter(({ url }) => MODULE.test(url))
  const ofModule = modules.reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    requests: answers.filter(({ type }) => type !== 'Other').length,
    html: weigh('Document'),
    styles: weigh('Stylesheet'),
    fonts: weigh('Font'),
    module: ofModule,
    otherScripts: weigh('Script') - ofModule + seen.inlineScript,
    shift: seen.shift,
    hasElement: seen.hasElement,
  }
}

/** Runs in the browser. */
async function readPage() {
  await document.fonts.ready
  const shifts = await new Promise<PerformanceEntryList>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    // Where nothing has moved there is no entry to wait for.
    setTimeout(() => resolve(observer.takeRecords()), 100)
  })
  const inline = [...document.scripts].filter(({ src, type }) => src === '' && !/json$/.test(type))
  const shift = shifts.reduce((sum, entry) => sum + (entry as LayoutShift).value, 0) // asked for above
  return {
    shift: Math.round(shift * 1000) / 1000,
    inlineScript: inline.reduce((sum, { text }) => sum + text.length, 0),
    hasElement: document.querySelector('live-timeline, live-search') !== null,
  }
}

/** Not among the types of the compiler. */
type LayoutShift = PerformanceEntry & { value: number }
