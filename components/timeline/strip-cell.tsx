import type { ReactNode } from 'react'

type Props = {
  year: number
  /** Where it begins; null where there is nothing of it to go to. */
  href: string | null
  /** How many events: "6 events", "none held". */
  note: string
  /** What is drawn of the year. */
  children: ReactNode
}

/** A year of the strip, as a link to where it begins. */
export function StripCell({ year, href, note, children }: Props) {
  const words = (
    <>
      {children}
      <b className="block pl-1 font-serif font-medium md:pl-2 md:text-xl">{year}</b>
      <span className="block pl-1 text-tiny text-ink-2 md:pl-2 md:text-xs"> {note}</span>
    </>
  )
  if (href === null) return <div className="h-full border-l border-rule pt-1.5 pb-2">{words}</div>
  return (
    <a
      href={href}
      className="block h-full border-l border-rule pt-1.5 pb-2 text-ink no-underline hover:bg-shoal"
    >
      {words}
    </a>
  )
}
