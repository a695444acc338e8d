/** Where the YAML of a Markdown file stands, and where the text below it begins. */
export type FrontMatter = {
  yaml: { from: number; to: number } | null
  /** Null where nothing shows where the text begins. */
  bodyFrom: number | null
  fault: FenceFault | null
}

/** What is wrong with the two lines of hyphens, and where. */
export type FenceFault = {
  kind: 'no-opening' | 'opening-not-bare' | 'no-closing' | 'closing-not-bare'
  offset: number
  /** The line at fault. */
  line: string
}

/**
 * Splits a Markdown file at its fences, two lines of `---` and nothing else.
 *
 * Strict on purpose: the compiler runs what stands after a fence such as `---js` as a
 * program, and ends the front matter at any line that begins with three hyphens.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = lineAt(text, 0)
  const closingAt = findClosing(text)
  const bodyFrom = closingAt === null ? null : afterLine(text, closingAt)
  const fault = (kind: FenceFault['kind'], offset: number) => ({
    kind,
    offset,
    line: lineAt(text, offset),
  })

  if (!opening.startsWith('---')) {
    return { yaml: null, bodyFrom: null, fault: fault('no-opening', 0) }
  }
  if (opening !== '---') return { yaml: null, bodyFrom, fault: fault('opening-not-bare', 0) }
  if (closingAt === null) return { yaml: null, bodyFrom, fault: fault('no-closing', 0) }
  const isBare = lineAt(text, closingAt) === '---'
  return {
    yaml: { from: afterLine(text, 0), to: closingAt },
    bodyFrom,
    fault: isBare ? null : fault('closing-not-bare', closingAt),
  }
}

/** Where the compiler ends the front matter: the first later line that begins with `---`. */
function findClosing(text: string): number | null {
  const at = text.indexOf('\n---')
  return at === -1 ? null : at + 1
}

function lineAt(text: string, from: number): string {
  const end = text.indexOf('\n', from)
  return text.slice(from, end === -1 ? text.length : end).replace(/\r$/, '')
}

function afterLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}
