import path from 'node:path'
import type { TreeFile } from '@/server/list-tree'
import type { Release } from '@/server/release'
import { kindOf, securityHeaders } from '@/server/security-headers'

type Tree = ReadonlyMap<string, Pick<TreeFile, 'path' | 'headers'>>
type Headers = Readonly<Record<string, string>>
type File = { address: string; group: Group; headers: Headers }

/** What deploy/Caddyfile tells apart by its address. */
type Group = 'page' | 'embed' | 'asset' | 'file'

const ASSET = /^\/(?:_next\/static|enhance)\//
const SPECULATION_RULES = '"/speculation-rules.json"'

/**
 * The headers of everything in the tree, as the file server Caddy reads them: a snippet each for
 * pages, for pages that other sites frame, for what pages are made of, and for all other files. They
 * are those that the server itself sends; nothing is listed a second time.
 */
export function formatCaddyHeaders(tree: Tree, release: Release): string {
  const files = [...tree].map(([address, file]) => ({
    address,
    group: groupOf(address, file.path),
    headers: { ...file.headers, ...usualHeaders(address, release) },
  }))
  const inGroup = (group: Group) => files.filter((file) => file.group === group)
  return [
    '# Made at the build from server/security-headers.ts and dist/headers.json.\n',
    formatSnippet('page-headers', formatAlike(inGroup('page'))),
    formatSnippet('embed-headers', formatAlike(inGroup('embed'))),
    formatSnippet('asset-headers', formatByEnding(inGroup('asset'))),
    formatSnippet('file-headers', formatByAddress(inGroup('file'))),
  ].join('\n')
}

function groupOf(address: string, file: string): Group {
  if (ASSET.test(address)) return 'asset'
  if (!file.endsWith('.html')) return 'file'
  return kindOf(address) === 'embed' ? 'embed' : 'page'
}

/** What every answer has; a browser is told only with a page what it may fetch beforehand. */
function usualHeaders(address: string, { contentVersion }: Release): Headers {
  const rules: Headers =
    kindOf(address) === 'page' ? { 'speculation-rules': SPECULATION_RULES } : {}
  return { ...securityHeaders(address), ...rules, 'x-content-version': contentVersion }
}

/** Throws where two pages differ, since they would be sent with the same headers. */
function formatAlike(files: File[]): string[] {
  const { same, varying } = compareHeaders(files)
  if (varying.length > 0) {
    throw new Error(`Some pages differ from others in their headers: ${varying.join(', ')}`)
  }
  return formatSame(same)
}

/** So that what an earlier release has named can be sent with the same headers. */
function formatByEnding(files: File[]): string[] {
  const { same, varying } = compareHeaders(files)
  const kinds = new Map(files.map((file) => [path.extname(file.address), file.headers]))
  const rows = [...kinds].map(([ending, headers]) => formatRow(`~\\${ending}$`, headers, varying))
  return [...formatSame(same), ...formatVarying(varying, rows)]
}

/** Where a file has no such header, its place in the row is empty. */
function formatByAddress(files: File[]): string[] {
  const { same, varying } = compareHeaders(files)
  const rows = files.map(({ address, headers }) => formatRow(address, headers, varying))
  return [...formatSame(same), ...formatVarying(varying, rows)]
}

function formatSame(headers: [string, string][]): string[] {
  return ['header {', ...headers.map(([name, value]) => `\t${name} ${quote(value)}`), '}']
}

/** What differs is looked up by the address as it was asked for. */
function formatVarying(names: string[], rows: string[]): string[] {
  if (names.length === 0) return []
  const variables = names.map((name) => `file_${name.replaceAll('-', '_')}`)
  return [
    `map {http.request.orig_uri.path} ${variables.map((name) => `{${name}}`).join(' ')} {`,
    ...rows.map((row) => `\t${row}`),
    '}',
    ...names.flatMap((name, index) => [
      `@${variables[index]} not vars {${variables[index]}} ""`,
      `header @${variables[index]} ${name} {${variables[index]}}`,
    ]),
  ]
}

function formatRow(key: string, headers: Headers, names: string[]): string {
  return [key, ...names.map((name) => headers[name] ?? '')].map(quote).join(' ')
}

function compareHeaders(files: File[]): { same: [string, string][]; varying: string[] } {
  const names = [...new Set(files.flatMap(({ headers }) => Object.keys(headers)))].sort()
  const first = files[0]?.headers ?? {}
  const isSame = (name: string) => files.every(({ headers }) => headers[name] === first[name])
  return {
    same: names.filter(isSame).map((name) => [name, first[name] ?? '']),
    varying: names.filter((name) => !isSame(name)),
  }
}

/** Throws on what Caddy would read as more than text. */
function quote(text: string): string {
  if (/[`{}\r\n]/.test(text)) throw new Error(`A header cannot be written down for Caddy: ${text}`)
  return `\`${text}\``
}

function formatSnippet(name: string, lines: string[]): string {
  return `(${name}) {\n${lines.map((line) => `\t${line}\n`).join('')}}\n`
}
