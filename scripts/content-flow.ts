import { checkContent } from '@/lib/check/check-content'
import { formatReport, hasErrors } from '@/lib/check/report'
import { ENVIRONMENT } from '@/lib/environment'
import { loadContent } from '@/prisma/load'
import { compileContent } from '@/scripts/compile-content'

const CONTENT_FOLDER = 'content'
const COMPILED_FOLDER = '.contentlayer'

/** How the content came through, and what to tell whoever asked. */
export type ContentResult = { ok: boolean; report: string }

/**
 * Checks the content, compiles it and loads it into the database, in this order. The first
 * step that fails ends it, and the database of the last good run stays as it was.
 */
export async function runContent(options: { includeDrafts: boolean }): Promise<ContentResult> {
  const files = await checkContent(CONTENT_FOLDER)
  const report = formatReport(files)
  if (hasErrors(files)) return { ok: false, report }
  const compiled = await compileContent()
  if (!compiled.ok) return { ok: false, report: compiled.output }
  await loadContent({
    contentFolder: CONTENT_FOLDER,
    compiledFolder: COMPILED_FOLDER,
    databaseFile: ENVIRONMENT.databaseFile,
    includeDrafts: options.includeDrafts,
  })
  return { ok: true, report }
}
