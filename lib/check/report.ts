import type { VFile } from 'vfile'
import { statistics } from 'vfile-statistics'

/**
 * One line for each message, `path:line:column  rule-name  what is wrong. What to do.`, and
 * below them how many there are. A warning is marked as one.
 */
export function formatReport(files: VFile[]): string {
  const lines = files.flatMap(({ messages }) => messages.map(formatMessage))
  return [...lines, ...(lines.length > 0 ? [''] : []), formatSummary(files)].join('\n')
}

/** True where something must be mended before the content can be published. */
export function hasErrors(files: VFile[]): boolean {
  return statistics(files).fatal > 0
}

function formatMessage({ name, ruleId, reason, fatal }: VFile['messages'][number]): string {
  return [name, ruleId, fatal ? reason : `Warning: ${reason}`].join('  ')
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
