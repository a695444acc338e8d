import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ENVIRONMENT } from '@/lib/environment'

const LENGTH = 12

/**
 * The name of the content that is published: the beginning of the SHA-256 of its database, since
 * the same content gives the same bytes. Twelve hexadecimal digits.
 */
export function getContentVersion(): string {
  const bytes = readFileSync(ENVIRONMENT.databaseFile)
  return createHash('sha256').update(bytes).digest('hex').slice(0, LENGTH)
}
