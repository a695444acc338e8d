import type { BlockReading } from '@/lib/check/reading/block-reading'
import type { Content } from '@/lib/check/reading/content'
import type { MarkdownText } from '@/lib/check/reading/markdown-text'
import { NO_NAMES } from '@/lib/check/reading/names-source'
import { listNumbers } from '@/lib/figure/list-numbers'
import { listSentences } from '@/lib/figure/list-sentences'

/** A block together with its text. */
export type TextBlock = BlockReading & {
  text: MarkdownText
  /** The offset in the Markdown at which a sign of the plain text stands. */
  sourceOffset: (offset: number) => number
}

const blocks = new WeakMap<Content, TextBlock[]>()

/** Every block of every text; worked out once for all rules. */
export function listBlocks(content: Content): TextBlock[] {
  const known = blocks.get(content)
  if (known) return known
  const names = content.names?.names ?? NO_NAMES
  const found = content.texts.flatMap((text) =>
    text.blocks().map((block) => toBlock(text, block, names)),
  )
  blocks.set(content, found)
  return found
}

/** The sentence around a place in a block; in a table, the row with the head above it. */
export function sentenceAround({ plain, row }: TextBlock, offset: number): string {
  if (row !== null) return row
  const sentence = listSentences(plain).find(({ start, end }) => start <= offset && offset < end)
  return sentence ? plain.slice(sentence.start, sentence.end) : plain
}

function toBlock(text: MarkdownText, reading: BlockReading, names: readonly string[]): TextBlock {
  const sourceOffset = (offset: number) => {
    const piece = reading.pieces.findLast(({ start }) => start <= offset)
    return piece ? piece.offset + offset - piece.start : reading.offset
  }
  const isCurrent = text.names === names
  const numbers = isCurrent ? reading.numbers : listNumbers(reading.plain, { names })
  return { ...reading, text, numbers, sourceOffset }
}
