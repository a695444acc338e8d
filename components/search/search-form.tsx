import type { SearchQuery } from '@/lib/search/search-query'

type Props = {
  query: SearchQuery
  /** The text as the reader wrote it, also where it cannot be searched for. */
  written: string
}

/** The id of the form, which the filters beside the results belong to as well. */
export const SEARCH_FORM_ID = 'search-form'

/** The words to search for. The first and the last day have no field; an address may ask for them. */
export function SearchForm({ query, written }: Props) {
  return (
    <form
      id={SEARCH_FORM_ID}
      action="/search"
      role="search"
      aria-label="Archive"
      autoComplete="off"
      className="flex flex-col gap-2 print:hidden"
    >
      <label htmlFor="search-q" className="sr-only">
        Search for
      </label>
      <div className="flex">
        <input
          id="search-q"
          name="q"
          type="search"
          maxLength={200}
          defaultValue={written}
          aria-describedby="search-hint"
          className="control min-w-0 grow text-xl"
        />
        <button className="button search-button">Search</button>
      </div>
      <p id="search-hint" className="meta">
        “Quotes” keep words together, -word leaves a word out, OR takes either.
      </p>
      <input id="search-from" type="hidden" name="from" value={query.from ?? ''} />
      <input id="search-to" type="hidden" name="to" value={query.to ?? ''} />
    </form>
  )
}
