import { MarkedText } from '@/components/search/marked-text'
import { StatisticStanding } from '@/components/search/statistic-standing'
import { FigureMark } from '@/components/statistic/figure-mark'
import { writeNumber } from '@/components/statistic/present-statistic'
import { formatSearchKind } from '@/lib/search/format-search-results'
import type { SearchResult } from '@/lib/search/search-results'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** One result: what it is, its title, and the number itself or the place where the words stand. */
export function SearchEntry({ result }: { result: SearchResult }) {
  const { address, kind, note, snippet, statistic, title } = result
  // The number says more than words around it, unless they are all that was found.
  const isSnippetShown = statistic === null || !title.some(({ isMatch }) => isMatch)
  return (
    <li className="search-entry">
      <p className="meta">{formatSearchKind(kind)}</p>
      <div className="flex min-w-0 flex-col gap-1">
        <h3 className="text-xl">
          <a href={address}>
            <MarkedText parts={title} />
          </a>
        </h3>
        {statistic && <FoundNumber statistic={statistic} />}
        {isSnippetShown && snippet.length > 0 && (
          <p>
            <MarkedText parts={snippet} />
          </p>
        )}
        {statistic ? <StatisticStanding statistic={statistic} /> : <p className="meta">{note}</p>}
      </div>
    </li>
  )
}

function FoundNumber({ statistic }: { statistic: Statistic }) {
  const { after, before, number, value } = writeNumber(statistic)
  return (
    <p className="font-serif text-reading font-medium">
      {before}{' '}
      <FigureMark status={statistic.status} value={value}>
        {number}
      </FigureMark>{' '}
      {after && <small className="font-sans text-sm">{after}</small>}
    </p>
  )
}
