import type { TreeFile } from '@/server/list-tree-files'

/** Whatever has a hash of its content in its name never changes. */
const HASHED = /^\/(_next\/static|enhance)\//
const FOR_EVER = 'public, max-age=31536000, immutable'

/**
 * By address, the headers that the name of a file does not give it: those of routes, and for how long
 * what has a hash in its name may be kept.
 */
export function listHeaders(files: TreeFile[]): Record<string, Record<string, string>> {
  const entries = files.map(({ address, headers }) => [
    address,
    HASHED.test(address) ? { ...headers, 'cache-control': FOR_EVER } : headers,
  ])
  return Object.fromEntries(entries.filter(([, headers]) => Object.keys(headers ?? {}).length > 0))
}
