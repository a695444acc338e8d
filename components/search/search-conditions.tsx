import { formatSearchAddress } from '@/lib/search/format-search-address'
import { formatSearchCondition, listSearchConditions } from '@/lib/search/list-search-conditions'
import type { SearchResults } from '@/lib/search/search-results'

/** What a search asks for beside its words, each as a link to the search that does not. */
export function SearchConditions({ found }: { found: SearchResults }) {
  const conditions = listSearchConditions(found)
  if (conditions.length === 0) return null
  const { q, sort } = found.query
  return (
    <ul aria-label="Conditions" className="flex flex-wrap gap-2 text-sm print:hidden">
      {conditions.map((condition) => (
        <li key={condition.label}>
          <a
            href={condition.without}
            aria-label={`Remove ${formatSearchCondition(condition)}`}
            className="chip"
          >
            {condition.label}: {condition.value}
            <span aria-hidden="true" className="pl-2 text-ink-2">
              ×
            </span>
          </a>
        </li>
      ))}
      <li>
        <a href={formatSearchAddress({ q, sort })} className="inline-block py-1.5">
          Clear all
        </a>
      </li>
    </ul>
  )
}
