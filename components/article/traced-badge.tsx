import { MARK_WORDS } from '@/components/statistic/mark-status'
import { addressOf } from '@/lib/addresses'
import type { Article } from '@/lib/article/article-queries'
import { countFigures } from '@/lib/figure/figure-ledger'

/** How many figures of an article are traced, and the way to the list of them. */
export function TracedBadge({ article: { figures, slug } }: { article: Article }) {
  const { byStatus, traced } = countFigures(figures)
  const parts = byStatus.map(({ count, status }) => `${count} ${MARK_WORDS[status].toLowerCase()}`)
  return (
    <a
      href={addressOf.articleNumbers(slug)}
      className="block border-t-3 border-over pt-2 text-sm link-plain"
    >
      <b className="block font-serif text-2xl font-medium">
        {traced === 0 ? 'No figures' : `${traced} of ${traced}`}
      </b>
      {traced === 0 ? 'stand in this article' : `figures traced: ${parts.join(', ')}`}
    </a>
  )
}
