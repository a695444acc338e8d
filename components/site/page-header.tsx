import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** A word above the title: the kind of page, or the way back up. */
  kicker?: { label: string; href?: string }
  standfirst?: ReactNode
  /** Dates and the like, below the standfirst; each child stands by itself on one line. */
  children?: ReactNode
}

/** The head of a page: what it is, its title, and what it says in a sentence. */
export function PageHeader({ title, kicker, standfirst, children }: Props) {
  return (
    <header className="flex max-w-header flex-col gap-3 pt-page-top pb-6 print:pt-6">
      {kicker && (
        <p className="text-sm font-semibold">
          {kicker.href === undefined ? (
            kicker.label
          ) : (
            <a href={kicker.href} className="text-ink">
              {kicker.label}
            </a>
          )}
        </p>
      )}
      <h1 className="text-title">{title}</h1>
      {standfirst && (
        <p className="max-w-standfirst pt-1 font-serif text-standfirst text-ink-2">{standfirst}</p>
      )}
      {children && <div className="flex flex-wrap gap-x-6 gap-y-1 pt-2 meta">{children}</div>}
    </header>
  )
}
