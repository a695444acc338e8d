import type { Nodes, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Content } from '@/lib/check/content'
import type { MarkdownText } from '@/lib/check/markdown-text'
import { listNumbers } from '@/lib/figure/list-numbers'
import { listSentences } from '@/lib/figure/list-sentences'
import type { NumberText } from '@/lib/figure/number-text'

/** A link as it stands in the plain text of its block. */
export type BlockLink = { start: number; end: number; text: string; address: string }

/** A paragraph, heading, table cell or block of code as a reader meets it, without its marks. */
export type TextBlock = {
  text: MarkdownText
  plain: string
  links: BlockLink[]
  /** Where descriptions of pictures stand. */
  pictures: { start: number; end: number }[]
  numbers: NumberText[]
  /** What a cell is read with: the head of its table and its row. Null outside of tables. */
  row: string | null
  /** The offset in the Markdown at which a sign of the plain text stands. */
  sourceOffset: (offset: number) => number
}

const NO_NAMES: readonly string[] = []
const blocks = new WeakMap<Content, TextBlock[]>()

/** Every block of every text; worked out once for all rules. */
export function listBlocks(content: Content): TextBlock[] {
  const known = blocks.get(content)
  if (known) return known
  const names = content.names?.names ?? NO_NAMES
  const found = content.texts.flatMap((text) => readBlocks(text, names))
  blocks.set(content, found)
  return found
}

/** The sentence around a place in a block; in a table, the row with the head above it. */
export function sentenceAround({ plain, row }: TextBlock, offset: number): string {
  if (row !== null) return row
  const sentence = listSentences(plain).find(({ start, end }) => start <= offset && offset < end)
  return sentence ? plain.slice(sentence.start, sentence.end) : plain
}

function readBlocks(text: MarkdownText, names: readonly string[]): TextBlock[] {
  const found: TextBlock[] = []
  const rows = readRows(text.root)
  visit(text.root, (node) => {
    const isLeaf = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
    if (!isLeaf && node.type !== 'code') return
    const flat = flatten(node)
    const numbers = listNumbers(flat.plain, { names })
    found.push({ text, ...flat, numbers, row: rows.get(node) ?? null })
  })
  return found
}

type Flat = Pick<TextBlock, 'plain' | 'links' | 'pictures' | 'sourceOffset'>

function flatten(block: Nodes): Flat {
  const parts: { start: number; offset: number }[] = []
  const links: BlockLink[] = []
  const pictures: TextBlock['pictures'] = []
  let plain = ''
  const add = (node: Nodes | PhrasingContent): void => {
    const start = plain.length
    if ('children' in node) for (const child of node.children) add(child)
    else {
      parts.push({ start, offset: (node.position?.start.offset ?? 0) + lengthOfMark(node) })
      plain += textOf(node)
    }
    if (node.type === 'image') pictures.push({ start, end: plain.length })
    if (node.type === 'link')
      links.push({ start, end: plain.length, text: plain.slice(start), address: node.url })
  }
  add(block)
  const sourceOffset = (offset: number) => {
    const part = parts.findLast(({ start }) => start <= offset)
    return part ? part.offset + offset - part.start : (block.position?.start.offset ?? 0)
  }
  return { plain, links, pictures, sourceOffset }
}

/** How many signs stand before the words: the backtick of code, the `![` of a picture. */
function lengthOfMark({ type }: Nodes): number {
  return type === 'inlineCode' ? 1 : type === 'image' ? 2 : 0
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  // A tag would be refused in any case; a blank keeps the words around it apart.
  if (node.type === 'html') return ' '
  return 'value' in node ? node.value : ''
}

/** What each cell of each table is read with. */
function readRows(root: Root): Map<Nodes, string> {
  const rows = new Map<Nodes, string>()
  visit(root, 'table', ({ children: [head, ...others] }) => {
    const headText = head?.children.map((cell) => flatten(cell).plain).join(' ') ?? ''
    for (const cell of head?.children ?? []) rows.set(cell, headText)
    for (const row of others) {
      const rowText = row.children.map((cell) => flatten(cell).plain).join(' ')
      for (const cell of row.children) rows.set(cell, `${headText} | ${rowText}`)
    }
  })
  return rows
}
