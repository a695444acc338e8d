import { FacetField } from '@/components/search/facet-field'
import { SEARCH_FORM_ID } from '@/components/search/search-form'
import { listSearchConditions, SEARCH_FACET_LABELS } from '@/lib/search/list-search-conditions'
import type { SearchResults } from '@/lib/search/search-results'

const ID = 'search-filters'

/**
 * What narrows a search down and orders it, as fields of the search form. Beside the results where
 * there is room; on a phone a sheet that a button opens.
 */
export function SearchFacets({ found }: { found: SearchResults }) {
  const { facets, query } = found
  const chosen = listSearchConditions(found).length
  return (
    <div className="print:hidden">
      <button type="button" popoverTarget={ID} className="button sheet-opener button-outline">
        <span id="search-refine" data-swap="">
          {chosen === 0 ? 'Refine' : `Refine: ${chosen} chosen`}
        </span>
      </button>
      <div
        id={ID}
        popover="auto"
        role="group"
        aria-label="Refine the results"
        className="filter-sheet facet-column"
      >
        {facets.map(({ name, choices }) => (
          <FacetField
            key={name}
            name={name}
            label={SEARCH_FACET_LABELS[name]}
            chosen={query[name] ?? ''}
            choices={[{ value: '', label: 'All', count: null }, ...choices]}
          />
        ))}
        <FacetField
          name="sort"
          label="Order"
          chosen={query.sort === 'date' ? 'date' : ''}
          choices={[
            { value: '', label: 'Best match first', count: null },
            { value: 'date', label: 'Latest first', count: null },
          ]}
        />
        <div className="sheet-foot flex gap-2">
          <button form={SEARCH_FORM_ID} className="button">
            Apply
          </button>
          <button
            type="button"
            popoverTarget={ID}
            popoverTargetAction="hide"
            className="button sheet-opener button-outline"
          >
            Close
          </button>
        </div>
      </div>
    </div>
  )
}
