type Props = {
  /** The page that is shown, from 1. */
  page: number
  pages: number
  addressOf: (page: number) => string
  /** What the neighbours hold: "Later events", "More results". */
  previous: string
  next: string
}

/** The other pages of a long list: the ones beside this, the first and the last. */
export function PageLinks({ page, pages, addressOf, previous, next }: Props) {
  if (pages === 1) return null
  return (
    <nav aria-label="Pages" className="border-t border-ink pt-4 print:hidden">
      <ul className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        {page > 1 && (
          <li>
            <a href={addressOf(page - 1)} rel="prev">
              {previous}
            </a>
          </li>
        )}
        {listNumbers(page, pages).map((number) => (
          <li key={number}>
            {number === page ? (
              <b aria-current="page">Page {number}</b>
            ) : (
              <a href={addressOf(number)} className="inline-block px-1">
                <span className="sr-only">Page </span>
                {number}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={addressOf(page + 1)} rel="next">
              {next}
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
