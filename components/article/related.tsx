import { TagList } from '@/components/ui/tag-list'
import { RelatedArticles } from '@/components/article/related-articles'
import type { Article } from '@/lib/article/article-queries'
import { formatCalendarDate } from '@/lib/format-calendar-date'

/** Where to read on from an article: articles that are like it, its events, topics and actors. */
export function Related({ article: { actors, events, related, topics } }: { article: Article }) {
  return (
    <aside aria-label="Related" className="flex flex-col gap-8 text-sm print:hidden">
      {related.length > 0 && <RelatedArticles articles={related} />}
      {events.length > 0 && (
        <section aria-labelledby="related-events">
          <h2 id="related-events" className="pb-1.5 font-sans text-sm font-semibold">
            Related events
          </h2>
          <ul>
            {events.map(({ slug, address, date, plainTitle }) => (
              <li key={slug} className="border-t border-rule py-2">
                <span className="block meta">{formatCalendarDate(date)}</span>
                <a href={address}>{plainTitle}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <RelatedNames id="topics" title="Topics" names={topics} />
      <RelatedNames id="actors" title="People and organisations" names={actors} />
    </aside>
  )
}

function RelatedNames(props: { id: string; title: string; names: Article['topics'] }) {
  const { id, title, names } = props
  if (names.length === 0) return null
  return (
    <section aria-labelledby={`related-${id}`}>
      <h2 id={`related-${id}`} className="pb-1.5 font-sans text-sm font-semibold">
        {title}
      </h2>
      <TagList tags={names.map(({ name, address }) => ({ href: address, label: name }))} />
    </section>
  )
}
