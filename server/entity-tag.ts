import { createHash, type Hash } from 'node:crypto'

/**
 * The name of exactly these bytes (a strong ETag): each compressed form of a text has its own, and
 * two servers with the same release agree on it.
 */
export function entityTag(bytes: Buffer): string {
  return nameHash(createHash('sha256').update(bytes))
}

/** The same name, from the hash of the bytes. */
export function nameHash(hash: Hash): string {
  return `"${hash.digest('base64url').slice(0, 27)}"`
}

/** True where a reader's `If-None-Match` says that the bytes of this name are held already. */
export function isHeld(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  // A cache on the way may have made the name weak; here that makes no difference (RFC 9110, 13.1.2).
  const names = header.split(',').map((name) => name.trim().replace(/^W\//, ''))
  return names.includes(tag) || names.includes('*')
}
