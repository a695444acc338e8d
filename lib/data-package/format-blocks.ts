import { toString } from 'hast-util-to-string'
import { parseHtml } from '@/lib/markdown/parse-html'

/**
 * The words of a sanitised text, an empty line between its paragraphs, headings, lists and tables,
 * and the items of a list on lines of their own.
 */
export function formatBlocks(html: string): string {
  return parseHtml(html)
    .children.map((block) =>
      toString(block)
        .replace(/[^\S\n]+/g, ' ')
        .replace(/\s*\n\s*/g, '\n')
        .trim(),
    )
    .filter((text) => text !== '')
    .join('\n\n')
}
