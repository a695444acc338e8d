import path from 'node:path'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'

const VIEWER = path.resolve('node_modules/@knight-lab/timelinejs/dist')
/** Two sites that do not exist: what is asked of them is answered here, and of others not at all. */
const OTHER_SITE = 'http://viewer.example'
const OUR_SITE = 'http://tideline.example'

const PAGE = `<!doctype html><html lang="en"><title>Viewer</title>
<link rel="stylesheet" href="/css/timeline.css">
<div id="viewer" style="width: 1000px; height: 600px"></div>
<script src="/js/timeline.js"></script>`

test('the viewer TimelineJS takes the timeline from another site, and shows a slide for every event', async ({
  page,
  request,
}) => {
  const file = '/timeline.timelinejs.json'
  const { events } = await (await request.get(file)).json()
  const asked = await openViewer(page, request)
  const faults = await show(page, file)
  const elsewhere = asked.filter((url) => !url.startsWith(OTHER_SITE))

  expect(events.length).toBeGreaterThan(20)
  expect(faults).toEqual([])
  // One more for the title.
  await expect(page.locator('.tl-slide')).toHaveCount(events.length + 1)
  await expect(page.locator('.tl-timemarker')).toHaveCount(events.length)
  expect(elsewhere).toEqual([OUR_SITE + file])
})

test('the viewer says our dates in our words, and keeps our names for the slides', async ({
  page,
  request,
}) => {
  const file = '/timeline.timelinejs.json?topic=arrivals'
  const { events } = await (await request.get(file)).json()
  await openViewer(page, request)
  await show(page, file)

  expect(events.length).toBeGreaterThan(2)
  for (const { display_date, unique_id } of events) {
    const slide = page.locator(`[id="${unique_id}"]`)
    await expect(slide.locator('.tl-headline-date')).toHaveText(display_date)
  }
})

/** Opens the viewer on a site of its own; what it asks for is listed as it goes. */
async function openViewer(page: Page, request: APIRequestContext): Promise<string[]> {
  const asked: string[] = []
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    asked.push(url.href)
    if (url.origin === OUR_SITE) {
      return route.fulfill({ response: await request.get(url.pathname + url.search) })
    }
    if (url.origin !== OTHER_SITE) return route.abort()
    if (url.pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE })
    return route.fulfill({ path: path.join(VIEWER, url.pathname) })
  })
  await page.goto(OTHER_SITE)
  return asked
}

type Viewer = { Timeline: new (id: string, url: string, options: unknown) => ShownTimeline }
type ShownTimeline = {
  config?: { getErrors(): string[] }
  on(event: string, then: () => void): void
}

/** Hands our address to the viewer and waits until it stands; what the viewer found wrong. */
async function show(page: Page, file: string): Promise<string[]> {
  return page.evaluate(
    (url) =>
      new Promise<string[]>((resolve) => {
        const { TL } = window as unknown as { TL: Viewer }
        const shown = new TL.Timeline('viewer', url, { font: null, script_path: '/js/' })
        shown.on('ready', () => resolve(shown.config?.getErrors() ?? ['There is no timeline']))
      }),
    OUR_SITE + file,
  )
}
