import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm)

/** The syntax tree of a Markdown text, each node with its position in that text. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
