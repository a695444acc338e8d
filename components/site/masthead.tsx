import { Wordmark } from '@/components/site/wordmark'

const PLACES = [
  { key: 'articles', href: '/articles', label: 'Articles' },
  { key: 'timeline', href: '/timeline', label: 'Timeline' },
  { key: 'statistics', href: '/statistics', label: 'Statistics' },
  { key: 'sources', href: '/sources', label: 'Sources' },
  { key: 'archive', href: '/archive', label: 'Archive' },
] as const

/** The part of the site that a page belongs to, as the masthead names it. */
export type Place = (typeof PLACES)[number]['key'] | 'search'

/**
 * The top of every page: the way home, the five ways in and the search, with the present one
 * marked. Where there is no room for the field of the search, a link leads to it.
 */
export function Masthead({ current }: { current?: Place }) {
  return (
    <header>
      <div className="page-width flex flex-wrap items-center gap-x-8 gap-y-1 pt-4 pb-3">
        <a href="/" aria-label="Tideline, home">
          <Wordmark />
        </a>
        <p className="ml-auto text-md md:hidden print:hidden">
          <a
            href="/search"
            aria-current={current === 'search' ? 'true' : undefined}
            className={LINK}
          >
            Search
          </a>
        </p>
        <nav aria-label="Main" className="w-full md:w-auto print:hidden">
          <ul className="flex flex-wrap justify-between gap-x-2 text-md md:gap-x-4 lg:gap-x-6">
            {PLACES.map(({ key, href, label }) => (
              <li key={key}>
                <a href={href} aria-current={key === current ? 'true' : undefined} className={LINK}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SiteSearch />
      </div>
      <div className="neatline neatline-still" />
    </header>
  )
}

const LINK =
  'block border-b-2 border-paper py-2 text-ink no-underline hover:border-ink aria-current:border-ink'

function SiteSearch() {
  return (
    <form
      action="/search"
      role="search"
      aria-label="Site"
      className="ml-auto hidden min-w-0 text-md md:flex print:hidden"
    >
      <label htmlFor="site-search" className="sr-only">
        Search figures, events and articles
      </label>
      <input
        id="site-search"
        name="q"
        type="search"
        maxLength={200}
        placeholder="Search"
        className="control min-h-0 w-24 min-w-0 py-1.5 lg:w-44"
      />
      <button className="button min-h-0 search-button px-3 py-1.5 text-md">Search</button>
    </form>
  )
}
