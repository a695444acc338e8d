import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { ASK_EACH_TIME } from '@/server/finish-answer'
import type { Encoding } from '@/server/negotiate-encoding'
import { StartProblem } from '@/server/start-problem'

/** A file of the tree: where it is in the folder, its headers, and how large each of its forms is. */
export type TreeFile = {
  path: string
  headers: Record<string, string>
  sizes: Partial<Record<Encoding, number>>
}

/** How the name of a file in one form ends. */
export const FORM_ENDINGS: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' }

const TYPES: Record<string, string> = {
  ...{ '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8' },
  ...{ '.js': 'text/javascript; charset=utf-8', '.json': 'application/json' },
  ...{ '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8' },
  ...{ '.csv': 'text/csv; charset=utf-8', '.ics': 'text/calendar; charset=utf-8' },
  ...{ '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon' },
  ...{ '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json' },
  ...{ '.zip': 'application/zip', '.pdf': 'application/pdf' },
}

/**
 * Every file of the tree by its address: a page's name without `.html`, and any other as it is. The
 * file of headers says, by address, what the name of a file does not.
 */
export function listTree(folder: string, headersFile: string): Map<string, TreeFile> {
  if (!existsSync(folder)) {
    throw new StartProblem('The pages are not built yet: run `npm run build` first.')
  }
  const sizes = readSizes(folder)
  const given = readHeaders(headersFile)
  const originals = [...sizes.keys()].filter((name) => !/\.(?:br|gz)$/.test(name))
  return new Map(
    originals.map((name) => {
      const address = addressOf(name)
      const headers = { ...usualHeaders(name), ...given[address] }
      return [address, { path: name, headers, sizes: sizesOf(name, sizes) }]
    }),
  )
}

function readSizes(folder: string): Map<string, number> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry): [string, number] => {
        const file = path.join(entry.parentPath, entry.name)
        return [path.relative(folder, file).split(path.sep).join('/'), statSync(file).size]
      }),
  )
}

function sizesOf(name: string, sizes: Map<string, number>): TreeFile['sizes'] {
  const { br, gzip, identity } = FORM_ENDINGS
  return {
    br: sizes.get(name + br),
    gzip: sizes.get(name + gzip),
    identity: sizes.get(name + identity),
  }
}

function addressOf(name: string): string {
  return `/${name}`.replace(/\.html$/, '').replace(/^\/index$/, '/')
}

function usualHeaders(name: string): Record<string, string> {
  return {
    'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
    'cache-control': ASK_EACH_TIME,
  }
}

function readHeaders(file: string): Record<string, Record<string, string>> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
