import type { Nodes, TableRow } from 'mdast'
import { nodesOf, offsetOfNode } from '@/lib/check/reading/nodes'
import { isBindingAddress } from '@/lib/figure/binding'
import { listNumbers } from '@/lib/figure/list-numbers'
import type { NumberText } from '@/lib/figure/number-text'

/** A link as it stands in the plain text of its block. */
export type BlockLink = {
  start: number
  end: number
  text: string
  address: string
  /** What stands in quotes after the address; null where nothing does. */
  title: string | null
}

/** A paragraph, heading, table cell or block of code as a reader meets it, without its marks. */
export type BlockReading = {
  plain: string
  numbers: NumberText[]
  links: BlockLink[]
  /** The numbers that the words of each bound link say by themselves, in the order of the links. */
  linkNumbers: NumberText[][]
  /** Where descriptions of pictures stand. */
  pictures: { start: number; end: number }[]
  /** What a cell is read with: the head of its table and its row. Null outside of tables. */
  row: string | null
  /** The numbers of that; none outside of tables. */
  rowNumbers: NumberText[]
  /** Where it begins, as an offset in its text. */
  offset: number
  /** Its pieces in order: where each begins in the plain text, and where in the Markdown. */
  pieces: { start: number; offset: number }[]
}

/** The blocks among the nodes of a text, in its order. The names are no numbers. */
export function readBlocks(nodes: Nodes[], names: readonly string[]): BlockReading[] {
  const rows = readRows(nodes)
  return nodesOf(nodes, 'paragraph', 'heading', 'tableCell', 'code').map((node) => {
    const flat = flatten(node)
    const numbers = listNumbers(flat.plain, { names })
    const linkNumbers = flat.links.map(({ address, text }) =>
      isBindingAddress(address) ? listNumbers(text) : [],
    )
    return {
      ...flat,
      numbers,
      linkNumbers,
      ...(rows.get(node) ?? NO_ROW),
      offset: offsetOfNode(node),
    }
  })
}

type Row = Pick<BlockReading, 'row' | 'rowNumbers'>

const NO_ROW: Row = { row: null, rowNumbers: [] }

type Flat = Pick<BlockReading, 'plain' | 'links' | 'pictures' | 'pieces'>

function flatten(block: Nodes): Flat {
  const pieces: BlockReading['pieces'] = []
  const links: BlockLink[] = []
  const pictures: BlockReading['pictures'] = []
  let plain = ''
  const add = (node: Nodes): void => {
    const start = plain.length
    if ('children' in node) for (const child of node.children) add(child)
    else {
      pieces.push({ start, offset: offsetOfNode(node) + lengthOfMark(node) })
      plain += textOf(node)
    }
    if (node.type === 'image') pictures.push({ start, end: plain.length })
    if (node.type === 'link') {
      const { title = null, url: address } = node
      links.push({ start, end: plain.length, text: plain.slice(start), address, title })
    }
  }
  add(block)
  return { plain, links, pictures, pieces }
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
function readRows(nodes: Nodes[]): Map<Nodes, Row> {
  const rows = new Map<Nodes, Row>()
  for (const { children } of nodesOf(nodes, 'table')) {
    const [head] = children
    const headText = head ? readCells(head) : ''
    for (const tableRow of children) {
      const row = tableRow === head ? headText : `${headText} | ${readCells(tableRow)}`
      const rowNumbers = listNumbers(row)
      for (const cell of tableRow.children) rows.set(cell, { row, rowNumbers })
    }
  }
  return rows
}

function readCells({ children }: TableRow): string {
  return children.map((cell) => flatten(cell).plain).join(' ')
}
