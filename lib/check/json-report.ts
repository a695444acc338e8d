import type { VFile } from 'vfile'
import { statistics } from 'vfile-statistics'
import { hasErrors } from '@/lib/check/report'
import type { PlacedChange } from '@/lib/check/placed-change'

/** What came of the command besides the messages. */
export type Outcome = {
  changed: PlacedChange[]
  /** Sentences on what was not changed, and why. */
  notes: string[]
  /** What stopped it although the check found no error; null where nothing did. */
  failure: string | null
}

/** A change of the fields, save a new one, is a new version. */
const VERSION = 1

/**
 * The report for tools, as one JSON document. Lines and columns count from 1, offsets from 0 in
 * UTF-16 units of the text without a byte order mark. Keys and problems have a fixed order.
 */
export function formatJsonReport(files: VFile[], { changed, notes, failure }: Outcome): string {
  const { fatal, nonfatal } = statistics(files)
  const report = {
    version: VERSION,
    ok: !hasErrors(files) && failure === null,
    errors: fatal,
    warnings: nonfatal,
    files: files.length,
    problems: files.flatMap((file) => file.messages.map((message) => describe(file, message))),
    changed,
    notes,
    failure,
  }
  return JSON.stringify(report, null, 2)
}

function describe(file: VFile, message: VFile['messages'][number]) {
  const { line, column, place, ruleId, fatal, reason, actual, expected } = message
  const offset = place && 'offset' in place ? (place.offset ?? 0) : 0
  const text = expected?.[0]
  return {
    path: file.path,
    line,
    column,
    offset,
    rule: ruleId,
    severity: fatal ? 'error' : 'warning',
    message: reason,
    fix: text === undefined ? null : { from: offset, to: offset + (actual ?? '').length, text },
  }
}
