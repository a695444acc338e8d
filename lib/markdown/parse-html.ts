import type { ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const processor = unified().use(rehypeParse, { fragment: true })

/** A section of a text, for its contents list: `id` is the fragment that leads to it. */
export type Heading = { id: string; text: string; level: number }

/** The tree of a piece of HTML that the compiler has already sanitised. */
export function parseHtml(html: string): Root {
  return processor.parse(html)
}

/** The headings of a text with a fragment of their own, in order. */
export function listHeadings(tree: Root): Heading[] {
  return tree.children.filter(isHeading).map((node) => ({
    id: String(node.properties.id),
    text: toString(node),
    level: Number(node.tagName.slice(1)),
  }))
}

/** The words of a piece of HTML alone, for descriptions. */
export function formatHtmlText(html: string): string {
  return toString(parseHtml(html)).replace(/\s+/g, ' ').trim()
}

type HeadingElement = Extract<ElementContent, { type: 'element' }>

function isHeading(node: Root['children'][number]): node is HeadingElement {
  return node.type === 'element' && /^h[2-6]$/.test(node.tagName) && 'id' in node.properties
}
