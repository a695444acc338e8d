import { SourceLine } from '@/components/statistic/source-line'
import type { Article } from '@/lib/article/article-queries'

/** The documents that an article rests on, and where in each. */
export function ArticleSources({ sources }: { sources: Article['sources'] }) {
  return (
    <ol>
      {sources.map((source) => (
        <li key={source.slug} className="border-t border-rule py-2.5">
          <SourceLine source={source} locator={source.locator} />
        </li>
      ))}
    </ol>
  )
}
