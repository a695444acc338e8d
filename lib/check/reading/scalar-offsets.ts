import { type Document, isScalar } from 'yaml'
import type { YamlPath } from '@/lib/check/reading/yaml-values'

/**
 * For each character of a YAML text the offset at which it is written in the file, and one
 * more for its end. Quotes, escapes, folded lines and indentation are seen through. Null
 * where no text stands.
 */
export function listScalarOffsets(
  file: string,
  document: Document.Parsed,
  path: YamlPath,
): number[] | null {
  const node = document.getIn(path, true)
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return null
  const [start, end] = node.range
  const style = styleOf(file, start)
  const offsets: number[] = []
  let at = skipMarker(file, start, style)
  for (const character of node.value) {
    at = Math.min(findCharacter(file, at, character, style), end)
    offsets.push(...Array<number>(character.length).fill(at))
    at += lengthWritten(file, at, character, style)
  }
  return [...offsets, Math.min(at, end)]
}

type Style = 'plain' | 'single' | 'double' | 'block'

const STYLES: Record<string, Style> = { '"': 'double', "'": 'single', '|': 'block', '>': 'block' }

function styleOf(file: string, start: number): Style {
  return STYLES[file.charAt(start)] ?? 'plain'
}

/** The first line of a block text holds its marker alone. */
function skipMarker(file: string, start: number, style: Style): number {
  if (style === 'block') return file.indexOf('\n', start) + 1
  return style === 'plain' ? start : start + 1
}

/** Passes over the blanks that a broken line brings with it. */
function findCharacter(file: string, from: number, character: string, style: Style): number {
  let at = from
  if (/\s/.test(character)) return at
  while (!file.startsWith(character, at) && isBetweenLines(file, at, style)) at += 1
  return at
}

function isBetweenLines(file: string, at: number, style: Style): boolean {
  const isBackslash = style === 'double' && /^\\\r?\n/.test(file.slice(at, at + 3))
  return isBackslash || /\s/.test(file.charAt(at))
}

function lengthWritten(file: string, at: number, character: string, style: Style): number {
  if (style === 'single' && character === "'") return 2
  if (style !== 'double' || file.charAt(at) !== '\\') return character.length
  const digits = { x: 2, u: 4, U: 8 }[file.charAt(at + 1)] ?? 0
  return 2 + digits
}
