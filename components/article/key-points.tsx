import { InlineText } from '@/components/figure/inline-text'
import type { Article } from '@/lib/article/article-queries'

/** What to take away from an article, before its text. The one block of the page below a heavy rule. */
export function KeyPoints({ article: { figures, keyPoints, notes } }: { article: Article }) {
  return (
    <section
      aria-labelledby="key-points"
      className="border-t-3 border-b border-ink pt-4 pb-4.5 font-serif text-body"
    >
      <h2 id="key-points" className="pb-2 text-xl">
        Key points
      </h2>
      <ul className="dash-list flex flex-col gap-2.5">
        {keyPoints.map((point) => (
          <li key={point}>
            <InlineText text={point} figures={figures} notes={notes} />
          </li>
        ))}
      </ul>
    </section>
  )
}
