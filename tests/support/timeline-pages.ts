import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test'
import { attributeOf, findElements, textOf } from './html-tree'
import { readPage } from './site-pages'

/** The two ways in which every reader's browser may be set. */
export const WAYS = [
  { how: 'with scripts', javaScriptEnabled: true },
  { how: 'without scripts', javaScriptEnabled: false },
]

/** Runs a task on a page of its own, with or without scripts. */
export async function inBrowser(
  browser: Browser,
  javaScriptEnabled: boolean,
  task: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled })
  try {
    await task(page)
  } finally {
    await page.close()
  }
}

/** The slugs of the events that a page shows, in their order. */
export function listShown(page: Page): Promise<string[]> {
  return eventsOf(page).evaluateAll((events) => events.map(({ id }) => id))
}

/** The entries of the events on a page. */
export function eventsOf(page: Page) {
  return page.getByRole('main').getByRole('article')
}

/** The heading that says how many events were found. */
export function countOf(page: Page) {
  return page.locator('#events-heading')
}

/** The slugs of the events at an address, as the server sends them; the answer must be good. */
export async function requestSlugs(request: APIRequestContext, address: string): Promise<string[]> {
  const { status, tree } = await readPage(request, address)
  expect(status, address).toBe(200)
  return findElements(tree, 'article').map((event) => attributeOf(event, 'id'))
}

/** The choices of a field of the form at an address, with the count that stands beside each. */
export async function requestChoices(
  request: APIRequestContext,
  address: string,
  name: string,
): Promise<{ value: string; label: string; count: number }[]> {
  const { tree } = await readPage(request, address)
  const field = findElements(tree, 'select').find((it) => attributeOf(it, 'name') === name)
  if (!field) throw new Error(`${address} has no field ${name}`)
  return findElements(field, 'option').flatMap((option) => {
    const [, label, count] = /^(.*) \((\d+)\)$/.exec(textOf(option)) ?? []
    const value = attributeOf(option, 'value')
    return label === undefined || value === '' ? [] : [{ value, label, count: Number(count) }]
  })
}
