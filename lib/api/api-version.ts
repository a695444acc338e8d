import { statSync } from 'node:fs'
import { DatabaseUnavailable } from '@/lib/connection/database-unavailable'
import { ENVIRONMENT } from '@/lib/environment'
import { getContentVersion } from '@/lib/site/content-version'

let known: { written: number; version: string } | null = null

/**
 * The name of the content that answers are made from. Taken once of a database, and anew only
 * where another has taken its place, as in the editor's loop.
 */
export function getApiVersion(): string {
  const file = statSync(ENVIRONMENT.databaseFile, { throwIfNoEntry: false })
  if (!file) throw new DatabaseUnavailable(`The database ${ENVIRONMENT.databaseFile} is not there.`)
  if (known?.written !== file.mtimeMs) {
    known = { written: file.mtimeMs, version: getContentVersion() }
  }
  return known.version
}
