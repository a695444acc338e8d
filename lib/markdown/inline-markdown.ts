import type { ElementContent } from 'hast'
import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'
import { SANITISE_SCHEMA } from '@/lib/markdown/sanitise-schema'

const toHtml = unified().use(remarkRehype).use(rehypeSanitize, SANITISE_SCHEMA)

/** A title, standfirst, key point or note as sanitised HTML nodes, without a paragraph around it. */
export function parseInlineMarkdown(text: string): ElementContent[] {
  const tree = toHtml.runSync(parseMarkdown(text))
  return tree.children.flatMap((node) =>
    node.type === 'element' && node.tagName === 'p'
      ? node.children
      : node.type === 'element' || node.type === 'text'
        ? [node]
        : [],
  )
}

/** Is no list, and no sign in it can mean anything to Markdown: most titles are such. */
const PLAIN_TEXT = /^(?!\d+[.)])[\p{L}\p{N}][\p{L}\p{N} ,.;:?'’“”()%€£–—-]*$/u

/** The words of a Markdown text alone, for page titles, lists and descriptions. */
export function formatPlainText(text: string | Root): string {
  if (typeof text === 'string' && PLAIN_TEXT.test(text)) return text.trim()
  return toString(typeof text === 'string' ? parseMarkdown(text) : text).trim()
}
