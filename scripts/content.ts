// npm run content: checks, compiles and loads the content; stops with every problem listed.
// --fix mends what is certain before that, --format json answers with one JSON document.
import './modest-heap.mjs'
import { formatJsonReport } from '@/lib/check/json-report'
import { formatChanges } from '@/lib/check/report'
import { type ContentOptions, readContentArguments } from '@/scripts/content-arguments'
import { type ContentResult, runContent } from '@/scripts/content-flow'
import { getContentReadings } from '@/scripts/content-readings'
import { fixFiles, type FixResult } from '@/scripts/fix-files'

const NOTHING: FixResult = { ok: true, changed: [], notes: [] }

const today = new Date().toISOString().slice(0, 10)
const { options, problem } = readContentArguments(process.argv.slice(2), today)
if (options) process.exitCode = await answer(options)
else {
  console.error(problem)
  process.exitCode = 2
}

async function answer({ fix, day, format }: ContentOptions): Promise<number> {
  const print = format === 'json' ? keepOutput() : console.log
  const fixes = fix ? await fixFiles('content', day, getContentReadings()) : NOTHING
  const run = runContent({ includeDrafts: process.env.TIDELINE_DRAFTS === '1' })
  const result = await (format === 'json' ? run.catch(describeFault) : run)
  print(format === 'json' ? formatForTools(result, fixes) : formatForPeople(result, fix, fixes))
  return result.ok && fixes.ok ? 0 : 1
}

/** The standard output is then for the document alone, whatever a library may have to say. */
function keepOutput(): (text: string) => void {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr)
  return (text) => void write(`${text}\n`)
}

function formatForTools({ files, failure }: ContentResult, { ok, changed, notes }: FixResult) {
  return formatJsonReport(files, {
    changed,
    notes,
    failure: failure ?? (ok ? null : (notes.at(-1) ?? null)),
  })
}

function formatForPeople({ report }: ContentResult, isFixing: boolean, fixes: FixResult): string {
  if (!isFixing) return report
  return [formatChanges(fixes.changed), ...fixes.notes, '', report].join('\n')
}

/** A fault of the flow itself and not of the content. */
function describeFault(error: unknown): ContentResult {
  console.error(error)
  const failure = error instanceof Error ? error.message : String(error)
  return { ok: false, report: failure, files: [], failure }
}
