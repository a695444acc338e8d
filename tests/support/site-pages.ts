import type { APIRequestContext } from '@playwright/test'
import type { Root } from 'hast'
import { attributeOf, findElements, parseHtmlTree, textOf } from './html-tree'

/** A page as the server sends it, before any script has touched it. */
export type SitePage = { address: string; status: number; html: string; tree: Root }

/** Every kind of page by the form of its address. The pages that stand alone are a kind each. */
export const PAGE_KINDS = {
  home: /^\/$/,
  articles: /^\/articles$/,
  article: /^\/articles\/[^/]+$/,
  'article numbers': /^\/articles\/[^/]+\/numbers$/,
  timeline: /^\/timeline$/,
  event: /^\/timeline\/[^/]+$/,
  statistics: /^\/statistics$/,
  measure: /^\/statistics\/[^/]+$/,
  statistic: /^\/statistics\/[^/]+\/[^/]+$/,
  sources: /^\/sources$/,
  source: /^\/sources\/[^/]+$/,
  topics: /^\/topics$/,
  topic: /^\/topics\/[^/]+$/,
  actors: /^\/actors$/,
  actor: /^\/actors\/[^/]+$/,
  glossary: /^\/glossary$/,
  archive: /^\/archive$/,
  'archive year': /^\/archive\/\d{4}$/,
  'archive month': /^\/archive\/\d{4}\/\d{2}$/,
  'archive day': /^\/archive\/\d{4}\/\d{2}\/\d{2}$/,
  'archive topic': /^\/archive\/topics\/[^/]+$/,
  'archive kind': /^\/archive\/kinds\/[^/]+$/,
  'archive publisher': /^\/archive\/publishers\/[^/]+$/,
  'archive actor': /^\/archive\/actors\/[^/]+$/,
  corrections: /^\/corrections$/,
  data: /^\/data$/,
  api: /^\/api$/,
  about: /^\/about$/,
} as const satisfies Record<string, RegExp>

export type PageKind = keyof typeof PAGE_KINDS

export const KINDS = Object.keys(PAGE_KINDS) as PageKind[] // keys of a constant

/** The site does not change while it is tested, so each worker asks for a page once. */
const known = new Map<string, Promise<SitePage>>()

/** Every address of the sitemap, without its host. */
export async function listAddresses(request: APIRequestContext): Promise<string[]> {
  const { html } = await readPage(request, '/sitemap.xml')
  return [...html.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname)
}

/** The addresses of one kind of page. */
export async function listOfKind(request: APIRequestContext, kind: PageKind): Promise<string[]> {
  const addresses = await listAddresses(request)
  return addresses.filter((address) => PAGE_KINDS[kind].test(address))
}

/** The longest page of a kind: what can go wrong on a page of its kind goes wrong there first. */
export async function findExample(request: APIRequestContext, kind: PageKind): Promise<string> {
  const addresses = await listOfKind(request, kind)
  const pages = await Promise.all(addresses.map((address) => readPage(request, address)))
  const [longest] = pages.sort((one, other) => other.html.length - one.html.length)
  if (!longest) throw new Error(`The sitemap has no page of the kind “${kind}”`)
  return longest.address
}

export function readPage(request: APIRequestContext, address: string): Promise<SitePage> {
  const page = known.get(address) ?? fetchPage(request, address)
  known.set(address, page)
  return page
}

/** Every page of the sitemap. */
export async function readAllPages(request: APIRequestContext): Promise<SitePage[]> {
  const addresses = await listAddresses(request)
  return Promise.all(addresses.map((address) => readPage(request, address)))
}

/** What the head of a page says in a `meta` element, by its `name` or `property`. */
export function metaOf({ tree }: SitePage, name: string): string {
  const element = findElements(tree, 'meta').find(
    (meta) => attributeOf(meta, 'name') === name || attributeOf(meta, 'property') === name,
  )
  return element ? attributeOf(element, 'content') : ''
}

/** The title of a page, as a tab of the browser shows it. */
export function titleOf({ tree }: SitePage): string {
  return findElements(tree, 'title').map(textOf)[0] ?? ''
}

async function fetchPage(request: APIRequestContext, address: string): Promise<SitePage> {
  const response = await request.get(address)
  const html = await response.text()
  return { address, status: response.status(), html, tree: parseHtmlTree(html) }
}
