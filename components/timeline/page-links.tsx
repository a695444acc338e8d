import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import type { TimelineFilter } from '@/lib/timeline/timeline-filter'

type Props = { filter: TimelineFilter; pages: number }

/** The other pages of a long view: the ones beside this, the first and the last. */
export function PageLinks({ filter, pages }: Props) {
  if (pages === 1) return null
  const { page } = filter
  const isOldestFirst = filter.sort === 'oldest'
  return (
    <nav aria-label="Pages" className="border-t border-ink pt-4 print:hidden">
      <ul className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        {page > 1 && (
          <li>
            <a href={addressOf(filter, page - 1)} rel="prev">
              {isOldestFirst ? 'Earlier events' : 'Later events'}
            </a>
          </li>
        )}
        {listNumbers(page, pages).map((number) => (
          <li key={number}>
            {number === page ? (
              <b aria-current="page">Page {number}</b>
            ) : (
              <a href={addressOf(filter, number)} className="inline-block px-1">
                <span className="sr-only">Page </span>
                {number}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={addressOf(filter, page + 1)} rel="next">
              {isOldestFirst ? 'Later events' : 'Earlier events'}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** How many pages on either side are named. */
const BESIDE = 2

function listNumbers(page: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= BESIDE,
  )
}

function addressOf(filter: TimelineFilter, page: number): string {
  return formatTimelineAddress({ ...filter, page })
}
