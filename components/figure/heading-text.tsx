import type { Root } from 'hast'
import { RichText } from '@/components/figure/rich-text'
import type { Figure } from '@/lib/figure/figure-record'
import { markLinks } from '@/lib/figure/mark-heading-links'
import { parseInlineMarkdown } from '@/lib/markdown/inline-markdown'

/** The title of a page for its `h1`, its figures marked and not linked. */
export function HeadingText({ text, figures }: { text: string; figures: Figure[] }) {
  const tree: Root = { type: 'root', children: parseInlineMarkdown(text) }
  markLinks(tree)
  return <RichText tree={tree} figures={figures} />
}
