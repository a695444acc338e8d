import type { Message } from './check-mutated'
import type { BoundLink, RealContent } from './real-content'

/** One mistake in one file of the content. */
export type Fault = {
  path: string
  /** The whole file with the mistake in it; null where the file is gone. */
  text: string | null
  /** What was done, for whoever reads the list. */
  what: string
  /** The lines of the mistake, counted from 1. */
  lines: [first: number, last: number]
  /** What a message about it elsewhere would name: a slug or a binding. */
  names: string[]
  /** Another place at which a message about it may stand. */
  elsewhere?: { path: string; lines: [first: number, last: number] }
  /** Where only these rules speak of the mistake and others of something beside it. */
  rules?: string[]
}

/** True where a message is about the fault: at its place, or naming what it is about. */
export function isAbout(fault: Fault, { path, line, rule, reason }: Message): boolean {
  if (fault.rules && !fault.rules.includes(rule)) return false
  const places = [fault, ...(fault.elsewhere ? [fault.elsewhere] : [])]
  return (
    fault.names.some((name) => reason.includes(name)) ||
    places.some((place) => place.path === path && place.lines[0] <= line && line <= place.lines[1])
  )
}

/** A file with the signs from `start` to `end` replaced. */
export function faultAt(
  { files }: RealContent,
  path: string,
  [start, end]: [number, number],
  replacement: string,
  names: string[] = [],
): Fault {
  const old = files.get(path) ?? ''
  const text = old.slice(0, start) + replacement + old.slice(end)
  const was = old.slice(start, end)
  return {
    ...{ path, text, names },
    what: `${path}:${lineOf(old, start)} ${quote(was)} → ${quote(replacement)}`,
    lines: [lineOf(text, start), lineOf(text, start + replacement.length)],
  }
}

/** A file in which the words of a bound link, or its address as well, are others. */
export function relink(
  content: RealContent,
  link: BoundLink,
  { text = link.text, address = addressOf(link) }: { text?: string; address?: string },
): Fault {
  return faultAt(content, link.path, [link.start, link.end], `[${text}](${address})`)
}

/** What a link is bound to, as its file has it. */
export function addressOf({ scheme, target }: BoundLink): string {
  return `${scheme}:${target}`
}

/** The sentence around a place, as far as stops and lines show it. Offsets are into the file. */
export function sentenceAt(file: string, offset: number): { start: number; text: string } {
  const lineStart = file.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = file.indexOf('\n', offset)
  const line = file.slice(lineStart, lineEnd === -1 ? file.length : lineEnd)
  const ends = [...line.matchAll(/[.!?]\s+(?=[A-Z[])/g)].map(
    ({ index, 0: stop }) => index + stop.length,
  )
  const at = offset - lineStart
  const start = ends.findLast((end) => end <= at) ?? 0
  const end = ends.find((after) => after > at) ?? line.length
  return { start: lineStart + start, text: line.slice(start, end) }
}

/** The line of an offset, counted from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function quote(text: string): string {
  const line = text.replace(/\n/g, '⏎')
  return `“${line.length > 90 ? `${line.slice(0, 50)} … ${line.slice(-35)}` : line}”`
}
