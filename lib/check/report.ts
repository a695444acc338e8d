import type { VFile } from 'vfile'
import { statistics } from 'vfile-statistics'
import type { PlacedChange } from '@/lib/check/placed-change'

/**
 * One line for each message, `path:line:column  rule-name  what is wrong. What to do.`, and
 * below them how many there are. A warning is marked as one.
 */
export function formatReport(files: VFile[]): string {
  const lines = files.flatMap(({ messages }) => messages.map(formatMessage))
  return [...lines, ...(lines.length > 0 ? [''] : []), formatSummary(files)].join('\n')
}

/** One line for each change in the form of the report, and below them how many there are. */
export function formatChanges(changes: PlacedChange[]): string {
  if (changes.length === 0) return 'Nothing was changed.'
  const files = new Set(changes.map(({ path }) => path))
  const summary = `${count(changes.length, 'change')} in ${count(files.size, 'file')}`
  return [...changes.map(formatChange), '', summary].join('\n')
}

/** True where something must be mended before the content can be published. */
export function hasErrors(files: VFile[]): boolean {
  return statistics(files).fatal > 0
}

function formatMessage({ name, ruleId, reason, fatal }: VFile['messages'][number]): string {
  return [name, ruleId, fatal ? reason : `Warning: ${reason}`].join('  ')
}

function formatChange({ path, line, column, rule, before, after }: PlacedChange): string {
  const [was, is] = [before, after].map((text) => text.trim().replace(/\s+/g, ' '))
  const said = was === '' ? `Added “${is}”.` : `Changed “${was}” to “${is}”.`
  return [`${path}:${line}:${column}`, rule, said].join('  ')
}

function formatSummary(files: VFile[]): string {
  const { fatal, nonfatal } = statistics(files)
  if (fatal + nonfatal === 0) return 'The content has no problems.'
  const found = [count(fatal, 'error'), ...(nonfatal > 0 ? [count(nonfatal, 'warning')] : [])]
  return `${found.join(' and ')} in ${count(files.length, 'file')}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
