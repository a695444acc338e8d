import 'server-only'
import { database } from '@/lib/database'
import { countMarks, MARK_END, MARK_START, readMarks } from '@/lib/search/read-marks'
import type { MarkedText } from '@/lib/search/search-results'

/** The title of a document and a piece of its text, with what was searched for marked in both. */
export type Excerpt = { title: MarkedText; snippet: MarkedText }

type ExcerptRow = { id: number | bigint; title: string; summary: string; body: string }

/** So many words of a text are shown. */
const LENGTH = 32

/** Excerpts of the documents by id, marked with what `match` finds; unmarked where it is null. */
export async function listExcerpts(
  ids: number[],
  match: string | null,
): Promise<Map<number, Excerpt>> {
  if (ids.length === 0) return new Map()
  const rows = await (match === null ? listUnmarked(ids) : listMarked(ids, match))
  return new Map(rows.map((row) => [Number(row.id), toExcerpt(row)]))
}

/** The plus sign keeps SQLite from searching anew for each id, which takes ten times as long. */
function listMarked(ids: number[], match: string): Promise<ExcerptRow[]> {
  return database.$queryRaw`
    SELECT rowid AS id, highlight("SearchText", 0, ${MARK_START}, ${MARK_END}) AS title,
      snippet("SearchText", 2, ${MARK_START}, ${MARK_END}, '…', ${LENGTH}) AS summary,
      snippet("SearchText", 4, ${MARK_START}, ${MARK_END}, '…', ${LENGTH}) AS body
    FROM "SearchText"
    WHERE "SearchText" MATCH ${match}
      AND rowid BETWEEN ${Math.min(...ids)} AND ${Math.max(...ids)}
      AND +rowid IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
}

function listUnmarked(ids: number[]): Promise<ExcerptRow[]> {
  return database.$queryRaw`
    SELECT rowid AS id, "title", "summary", "body" FROM "SearchText"
    WHERE rowid IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
}

/** From the summary, unless the rest of the text has more of what was searched for. */
function toExcerpt({ title, summary, body }: ExcerptRow): Excerpt {
  const text = summary === '' || countMarks(body) > countMarks(summary) ? body : summary
  return { title: readMarks(title), snippet: readMarks(clipWords(text)) }
}

function clipWords(text: string): string {
  const words = text.split(' ')
  // A snippet with its marks and dots may be a little longer than what was asked for.
  if (words.length <= LENGTH * 2) return text
  return `${words.slice(0, LENGTH).join(' ')}…`
}
