import type { Root } from 'hast'
import { SearchView } from '@/components/search/search-view'
import type { SearchResults } from '@/lib/search/search-results'
import type { IgnoredParameter } from '@/lib/http/asked-parameters'
import { extent } from '../examples/search-results'
import { renderTree } from './render-tree'

/** The page of a search below its title. */
export function renderSearch(
  found: SearchResults,
  ignored: IgnoredParameter[] = [],
  written = found.query.q,
): Root {
  return renderTree(
    <SearchView
      found={found}
      ignored={ignored}
      written={written}
      extent={found.total === 0 ? extent : null}
    />,
  )
}
