import type { BoundFigure } from '@/lib/check/bound-figures'

/**
 * Where in its file the words of a bound link stand, as offsets. Null where something else stands
 * between them, such as an escape or the quotation mark of a second line: such words cannot be
 * replaced without a loss.
 */
export function findLinkSource({ link, block }: BoundFigure): { from: number; to: number } | null {
  if (link.start === link.end) return null
  const { file, placeAt } = block.text
  const from = placeAt(block.sourceOffset(link.start)).offset
  const to = placeAt(block.sourceOffset(link.end - 1)).offset + 1
  const isAsRead = joinLines(file.text.slice(from, to)) === joinLines(link.text)
  return isAsRead ? { from, to } : null
}

/** A line break within a text is read as a blank. */
function joinLines(text: string): string {
  return text.replace(/\s+/g, ' ')
}
