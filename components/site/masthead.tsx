import { Wordmark } from '@/components/site/wordmark'

const PLACES = [
  { key: 'articles', href: '/articles', label: 'Articles' },
  { key: 'timeline', href: '/timeline', label: 'Timeline' },
  { key: 'statistics', href: '/statistics', label: 'Statistics' },
  { key: 'sources', href: '/sources', label: 'Sources' },
  { key: 'archive', href: '/archive', label: 'Archive' },
] as const

/** The part of the site that a page belongs to, as the masthead names it. */
export type Place = (typeof PLACES)[number]['key']

/** The top of every page: the way home, and the five ways in, with the present one marked. */
export function Masthead({ current }: { current?: Place }) {
  return (
    <header>
      <div className="page-width flex flex-wrap items-center gap-x-8 gap-y-1 pt-4 pb-3">
        <a href="/" aria-label="Tideline, home">
          <Wordmark />
        </a>
        <nav aria-label="Main" className="w-full md:w-auto print:hidden">
          <ul className="flex flex-wrap justify-between gap-x-2 text-md md:gap-x-6">
            {PLACES.map(({ key, href, label }) => (
              <li key={key}>
                <a
                  href={href}
                  aria-current={key === current ? 'true' : undefined}
                  className="block border-b-2 border-paper py-2 text-ink no-underline hover:border-ink aria-current:border-ink"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="neatline neatline-still" />
    </header>
  )
}
