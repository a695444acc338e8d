import { RichText } from '@/components/figure/rich-text'
import type { FigureNote } from '@/lib/figure/figure-note'
import type { Figure } from '@/lib/figure/figure-record'
import { parseHtml } from '@/lib/markdown/parse-html'

type Props = { html: string; figures: Figure[]; notes?: FigureNote[] }

/** A text that an editor wrote, compiled and sanitised, in the size of the interface. */
export function SmallProse({ html, figures, notes }: Props) {
  return (
    <div className="prose prose-small">
      <RichText tree={parseHtml(html)} figures={figures} notes={notes} />
    </div>
  )
}
