import { statSync } from 'node:fs'
import path from 'node:path'
import { compareMessage } from 'vfile-sort'
import type { Content } from '@/lib/check/reading/content'
import type { KeptReadings } from '@/lib/check/reading/kept-readings'
import { readContent } from '@/lib/check/reading/read-content'
import { formatReport } from '@/lib/check/report'
import type { Problem } from '@/lib/check/rule'
import { evidenceLines } from '@/lib/check/rules/evidence-lines'
import { mergeEvidence } from '@/lib/evidence/merge-evidence'
import { serialiseEvidence } from '@/lib/evidence/serialise-evidence'
import { verifySources } from '@/lib/evidence/verify-sources'
import { replaceFile } from '@/scripts/replace-file'

/** The folder of the kept copies, and the day to be written down. */
export type EvidenceOptions = { copies: string; date: string | null }

/** Whether every number was found, and what to tell whoever asked. */
export type EvidenceResult = { ok: boolean; report: string }

const LOCK = 'evidence.lock.jsonl'
const REFUSAL = `Nothing was written into content/${LOCK}.`

/**
 * Looks for every statistic of a content folder in the kept copies of the sources, and writes
 * down where it stands. Where one is not found, the file stays as it was.
 */
export async function runEvidence(
  folder: string,
  { copies, date }: EvidenceOptions,
  kept: KeptReadings | null = null,
): Promise<EvidenceResult> {
  if (!isFolder(copies)) {
    return { ok: false, report: `There is no folder ${copies}. Name the one of the kept copies.` }
  }
  const content = await readContent(folder, kept)
  const faults = [...evidenceLines.check(content), ...listObstacles(content)]
  if (faults.length > 0) return { ok: false, report: formatOutcome(faults, [], [REFUSAL]) }

  const verification = await verifySources(content, copies)
  const { errors, found, notes, sources, warnings } = verification
  if (errors.length > 0 || sources.length === 0) {
    const reason = errors.length > 0 ? [] : ['The folder has no copy of any source.']
    const report = formatOutcome(errors, warnings, [...notes, ...reason, REFUSAL])
    return { ok: false, report }
  }
  const text = serialiseEvidence(mergeEvidence(content, verification, date))
  const isAsItWas = text === content.evidence?.file.text
  if (!isAsItWas) replaceFile(path.join(folder, LOCK), text)
  const counts = `Found ${count(found.length, 'statistic', 'statistics')} in the ${count(sources.length, 'copy', 'copies')} of the folder.`
  const outcome = isAsItWas
    ? 'All of it was written down already.'
    : `Look through content/${LOCK}, and commit it together with the content.`
  return { ok: true, report: formatOutcome([], warnings, [...notes, counts, outcome]) }
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** A lock that is there and cannot be read must not be written over. */
function listObstacles({ otherFiles }: Content): Problem[] {
  const place = { line: 1, column: 1, offset: 0 }
  const message = 'This file cannot be read as text. Put it back as it was, or remove it.'
  return otherFiles
    .filter(({ path: name, obstacle }) => name === LOCK && obstacle !== null)
    .map((file) => ({ file, place, message }))
}

/** The problems in the form of the check, and below them what else is to be said. */
function formatOutcome(errors: Problem[], warnings: Problem[], sentences: string[]): string {
  for (const { file, place, message } of errors) {
    file.vfile.message(message.replace(/\s+/g, ' '), { place, ruleId: 'evidence' }).fatal = true
  }
  for (const { file, place, message } of warnings) {
    file.vfile.message(message.replace(/\s+/g, ' '), { place, ruleId: 'evidence' })
  }
  const files = [...new Set([...errors, ...warnings].map(({ file }) => file))]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ vfile }) => vfile)
  for (const { messages } of files) messages.sort(compareMessage)
  return [...(files.length > 0 ? [formatReport(files)] : []), ...sentences].join('\n')
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
