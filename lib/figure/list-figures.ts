import type { Nodes } from 'hast'
import { toString } from 'hast-util-to-string'
import { type Binding, parseBinding } from '@/lib/figure/binding'
import { caveatOf } from '@/lib/figure/caveat'
import { listSentences } from '@/lib/figure/list-sentences'

/** One bound number of a text: the words of its link, what they are bound to, and where they stand. */
export type BoundFigure = {
  text: string
  address: string
  binding: Binding
  /** The sentence in which it stands, as plain text; a heading or cell counts as one. */
  sentence: string
  /** What readers are told about the two readings of a calculated change; null where nothing is. */
  caveat: string | null
}

const BLOCKS = new Set('p li td th h1 h2 h3 h4 h5 h6 caption blockquote dt dd'.split(' '))

/** The bound figures of a text in the order in which they stand. */
export function listFigures(tree: Nodes): BoundFigure[] {
  const found: Found[] = []
  walk(tree, { text: '' }, found)
  return found.map(({ block, start, ...figure }) => ({
    ...figure,
    sentence: sentenceAt(block.text, start),
  }))
}

/** A piece of a text that sentences do not cross. */
type Block = { text: string }

type Found = Omit<BoundFigure, 'sentence'> & { block: Block; start: number }

function walk(node: Nodes, block: Block, found: Found[]): void {
  if (node.type === 'text') block.text += node.value
  if (!('children' in node)) return
  const own = node.type === 'element' && BLOCKS.has(node.tagName) ? { text: '' } : block
  if (node.type === 'element' && node.tagName === 'a') {
    const address = String(node.properties.href ?? '')
    const binding = parseBinding(address)
    if (binding) {
      const figure = { text: toString(node), address, binding, caveat: caveatOf(node) }
      found.push({ ...figure, block: own, start: own.text.length })
    }
  }
  for (const child of node.children) walk(child, own, found)
}

function sentenceAt(text: string, offset: number): string {
  const sentence = listSentences(text).find(({ start, end }) => start <= offset && offset < end)
  const words = sentence ? text.slice(sentence.start, sentence.end) : text
  return words.replace(/\s+/g, ' ').trim()
}
