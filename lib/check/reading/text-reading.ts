import GithubSlugger from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { type BlockReading, readBlocks } from '@/lib/check/reading/block-reading'
import { listLinks, type TextLink } from '@/lib/check/reading/links'
import { listNodes, nodesOf, offsetOfNode } from '@/lib/check/reading/nodes'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'

/**
 * All that the rules ask of a Markdown text. It is plain data without the tree, since trees take
 * most of the time of a check and most of its memory. Every offset is one of the text.
 */
export type TextReading = {
  /** How many characters a reader sees, blanks around them aside. */
  length: number
  /** What it consists of, from top to bottom. */
  parts: { isParagraph: boolean; length: number; offset: number }[]
  headings: TextHeading[]
  /** Every address in it, of links and images. */
  links: TextLink[]
  /** Where links without words begin. */
  wordlessLinks: number[]
  /** Where images begin that no text stands for. */
  silentImages: number[]
  /** Where columns of tables begin that have no heading. */
  namelessColumns: number[]
  html: { value: string; offset: number }[]
  /** The same list every time. What was kept is made into one only when it is asked for. */
  blocks: () => BlockReading[]
}

/** A heading of a text. */
export type TextHeading = {
  depth: number
  isEmpty: boolean
  /** What leads to it in an address, as the compiler makes it. */
  fragment: string
  offset: number
}

/** Nesting beyond this is no text that anybody wrote, and takes minutes to read. */
const DEEPEST_LEVEL = 100
const DEEP_MARKERS = /(?:>[ \t]?){100}|(?:[-*+][ \t]+){100}/

/** Reads a Markdown text; null where it is nested too deeply. The names are no numbers. */
export function readText(text: string, names: readonly string[]): TextReading | null {
  if (DEEP_MARKERS.test(text)) return null
  const root = parseMarkdown(text)
  if (isDeep(root)) return null
  const nodes = listNodes(root)
  const blocks = readBlocks(nodes, names)
  return {
    length: toString(root).trim().length,
    parts: root.children.map((part) => ({
      isParagraph: part.type === 'paragraph',
      length: toString(part).length,
      offset: offsetOfNode(part),
    })),
    headings: readHeadings(nodes),
    links: listLinks(nodes),
    wordlessLinks: nodesOf(nodes, 'link', 'linkReference')
      .filter((link) => toString(link).trim() === '')
      .map(offsetOfNode),
    silentImages: nodesOf(nodes, 'image', 'imageReference')
      .filter(({ alt }) => !alt?.trim())
      .map(offsetOfNode),
    namelessColumns: nodesOf(nodes, 'table')
      .flatMap(({ children: [head] }) => head?.children ?? [])
      .filter((cell) => toString(cell).trim() === '')
      .map(offsetOfNode),
    html: nodesOf(nodes, 'html').map((node) => ({
      value: node.value,
      offset: offsetOfNode(node),
    })),
    blocks: () => blocks,
  }
}

function readHeadings(nodes: Nodes[]): TextHeading[] {
  const slugger = new GithubSlugger()
  return nodesOf(nodes, 'heading').map((heading) => ({
    depth: heading.depth,
    isEmpty: toString(heading).trim() === '',
    fragment: slugger.slug(toString(heading, { includeImageAlt: false, includeHtml: false })),
    offset: offsetOfNode(heading),
  }))
}

/** Level by level: a tree that is too deep for recursion is what it looks for. */
function isDeep(root: Root): boolean {
  let level: Nodes[] = [root]
  for (let depth = 0; depth < DEEPEST_LEVEL && level.length > 0; depth += 1) {
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return level.length > 0
}
