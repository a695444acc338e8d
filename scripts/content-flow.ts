import type { VFile } from 'vfile'
import { checkContent } from '@/lib/check/check-content'
import { formatReport, hasErrors } from '@/lib/check/report'
import { ENVIRONMENT } from '@/lib/environment'
import { loadContent } from '@/prisma/load'
import { compileContent } from '@/scripts/compile-content'
import { getContentReadings } from '@/scripts/content-readings'

const CONTENT_FOLDER = 'content'
const COMPILED_FOLDER = '.contentlayer'

/** How the content came through, and what to tell whoever asked. */
export type ContentResult = {
  ok: boolean
  report: string
  /** The files about which the check has something to say. */
  files: VFile[]
  /** What stopped it although the check found no error; null where nothing did. */
  failure: string | null
}

/**
 * Checks the content, compiles it and loads it into the database, in this order. The first
 * step that fails ends it, and the database of the last good run stays as it was.
 */
export async function runContent(options: { includeDrafts: boolean }): Promise<ContentResult> {
  const files = await checkContent(CONTENT_FOLDER, getContentReadings())
  const report = formatReport(files)
  if (hasErrors(files)) return { ok: false, report, files, failure: null }
  const compiled = await compileContent()
  if (!compiled.ok) {
    return { ok: false, report: compiled.output, files, failure: compiled.output }
  }
  await loadContent({
    contentFolder: CONTENT_FOLDER,
    compiledFolder: COMPILED_FOLDER,
    databaseFile: ENVIRONMENT.databaseFile,
    includeDrafts: options.includeDrafts,
  })
  return { ok: true, report, files, failure: null }
}
