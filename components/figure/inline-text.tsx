import { RichText } from '@/components/figure/rich-text'
import type { FigureNote } from '@/lib/figure/figure-note'
import type { Figure } from '@/lib/figure/figure-record'
import { parseInlineMarkdown } from '@/lib/markdown/inline-markdown'

type Props = { text: string; figures: Figure[]; notes?: FigureNote[] }

/** A standfirst, key point or note: one line of Markdown with its figures. */
export function InlineText({ text, figures, notes }: Props) {
  return (
    <RichText
      tree={{ type: 'root', children: parseInlineMarkdown(text) }}
      figures={figures}
      notes={notes}
    />
  )
}
