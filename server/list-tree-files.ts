import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { NextAdapter } from 'next'

type Build = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]

/** What Next says that it has made. */
export type BuildOutputs = Pick<Build['outputs'], 'prerenders' | 'staticFiles'>

/** A file of the tree: its address, what it is copied from, and what is to be said of it. */
export type TreeFile = {
  address: string
  /** Where it is in the tree; pages end in `.html`, which their address does not. */
  path: string
  source: string
  /** Those that the route gave it, names in lower case; none for pages. */
  headers: Record<string, string>
}

/** Pages of an error that Next shows only where nothing else of it works. */
const LAST_RESORT = new Set(['/_global-error', '/500'])
const NOT_FOUND = new Set(['/_not-found', '/404'])
/** What Next tells its own server and caches. */
const INTERNAL_HEADER = /^x-next|^vary$/
/** Scripts of the framework and what they would ask for: nothing that a page of ours needs. */
const FOR_FRAMEWORK = /^\/_next\/.*\.(js|map|json)$|\.rsc$/

/**
 * Every file that can be served as it is: pages, answers of routes, what pages need, public files, and
 * the citations that were made beside them.
 */
export async function listTreeFiles(
  { prerenders, staticFiles }: BuildOutputs,
  publicFolder: string,
  citations: TreeFile[],
): Promise<TreeFile[]> {
  const made = prerenders.filter(isWhole).flatMap(toTreeFile)
  const others = staticFiles
    .filter(({ pathname }) => !LAST_RESORT.has(pathname) && !FOR_FRAMEWORK.test(pathname))
    .map(({ filePath, pathname }) =>
      filePath.endsWith('.html') ? asPage(pathname, filePath) : asItIs(pathname, filePath),
    )
  const files = [...made, ...others, ...citations, ...(await listPublicFiles(publicFolder))]
  refuseOddAddresses(files)
  return files.sort((one, other) => (one.path < other.path ? -1 : 1))
}

type Prerender = BuildOutputs['prerenders'][number]

/** Payloads for the framework's scripts have no kind; what is completed on request is no file. */
function isWhole({ compute, routeType }: Prerender): boolean {
  return (routeType === 'page' || routeType === 'route') && compute === 'static'
}

function toTreeFile({ fallback, pathname, routeType }: Prerender): TreeFile[] {
  if (fallback?.filePath === undefined || LAST_RESORT.has(pathname)) return []
  const source = fallback.filePath
  if (routeType === 'page') return [asPage(pathname, source)]
  return [{ ...asItIs(pathname, source), headers: keepHeaders(fallback.initialHeaders ?? {}) }]
}

function asPage(address: string, source: string): TreeFile {
  const name = address === '/' ? 'index' : address.slice(1)
  const path = NOT_FOUND.has(address) ? '404.html' : `${name}.html`
  return { address, path, source, headers: {} }
}

function asItIs(address: string, source: string): TreeFile {
  return { address, path: address.slice(1), source, headers: {} }
}

function keepHeaders(headers: Record<string, string | string[]>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    [value].flat().join(', '),
  ])
  return Object.fromEntries(entries.filter(([name]) => !INTERNAL_HEADER.test(name)))
}

async function listPublicFiles(folder: string): Promise<TreeFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => {
      const source = path.join(entry.parentPath, entry.name)
      return asItIs(`/${path.relative(folder, source).split(path.sep).join('/')}`, source)
    })
}

/** File servers differ in how they read these, and no two addresses may be one file. */
function refuseOddAddresses(files: TreeFile[]): void {
  const odd = files.filter(
    ({ path }) => !/^[\w.~-]+(\/[\w.~-]+)*$/.test(path) || path.includes('..'),
  )
  const known = new Set<string>()
  const twice = files.filter(({ path }) => known.size === known.add(path).size)
  for (const { address } of [...odd, ...twice]) {
    throw new Error(
      `${address} cannot be served as a file: it has signs of its own, or is there twice.`,
    )
  }
}
