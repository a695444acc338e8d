import type { ReactNode } from 'react'

type Props = {
  year: number
  /** "6 events", "no events held". */
  count: string
  children: ReactNode
}

/** One year of the timeline; its heading stays in sight while its events pass. */
export function TimelineYear({ year, count, children }: Props) {
  return (
    <section
      id={`y${year}`}
      aria-labelledby={`y${year}-heading`}
      className="timeline-year-grid border-t border-ink"
    >
      <h2
        id={`y${year}-heading`}
        className="sticky top-0 z-2 flex items-baseline gap-3 self-start border-b border-rule bg-paper py-2 text-2xl lg:flex-col lg:gap-1 lg:border-0 lg:pt-3 lg:text-3xl print:static"
      >
        {year} <span className="font-sans text-sm font-normal text-ink-2">{count}</span>
      </h2>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
