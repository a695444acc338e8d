import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { AskedList, ListPosition } from '@/lib/api/api-parameters'

/** Longer than any that we give. */
const LENGTH_LIMIT = 600

const CursorSchema = z.tuple([z.string(), z.string(), z.string()])

/** What a list is asked for but for the part of it: a cursor goes with that and with nothing else. */
export type AskedQuery = Omit<AskedList, 'after' | 'limit'>

/**
 * The place after a record of a list, as a text that means nothing to whoever sends it back. It
 * names the record's sort key and slug and not a number of records, so that it leads on rightly
 * also when records have been added since.
 */
export function formatCursor(list: string, asked: AskedQuery, { key, slug }: ListPosition): string {
  const text = JSON.stringify([printOf(list, asked), key, slug])
  return Buffer.from(text, 'utf8').toString('base64url')
}

/** The place that a cursor names, or why there is none: `malformed`, or `foreign` to this list as it is asked for. */
export function parseCursor(
  list: string,
  asked: AskedQuery,
  cursor: string,
): ListPosition | 'malformed' | 'foreign' {
  const result = CursorSchema.safeParse(readJson(cursor))
  if (!result.success) return 'malformed'
  const [print, key, slug] = result.data
  return print === printOf(list, asked) ? { key, slug } : 'foreign'
}

function readJson(cursor: string): unknown {
  if (cursor.length > LENGTH_LIMIT || !/^[\w-]+$/.test(cursor)) return null
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    // Whoever asked is told that this is no cursor of ours.
    return null
  }
}

function printOf(list: string, asked: AskedQuery): string {
  const { topic, actor, kind, measure, source, from, to, q, known, sort } = asked
  const text = JSON.stringify([list, topic, actor, kind, measure, source, from, to, q, known, sort])
  return createHash('sha256').update(text).digest('base64url').slice(0, 8)
}
