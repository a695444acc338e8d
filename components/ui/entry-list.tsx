import type { ReactNode } from 'react'

/** One thing to read: its title leads there. */
export type Entry = {
  href: string
  title: string
  /** Its kind or date, above the title. */
  kicker?: ReactNode
  summary?: ReactNode
  /** Dates and counts, below the summary. */
  meta?: ReactNode
}

type Props = {
  entries: Entry[]
  /** The level of the titles: one below the heading that the list stands under. */
  heading: 'h2' | 'h3'
}

/** Titles with a few words each, one below the other. */
export function EntryList({ entries, heading }: Props) {
  return (
    <ul className="flex flex-col">
      {entries.map((entry) => (
        <li
          key={entry.href}
          className="border-t border-rule py-4 first:border-0 first:pt-0 last:pb-0"
        >
          <ListedEntry entry={entry} heading={heading} />
        </li>
      ))}
    </ul>
  )
}

function ListedEntry({ entry, heading: Heading }: { entry: Entry; heading: Props['heading'] }) {
  const { href, title, kicker, summary, meta } = entry

  return (
    <article>
      {kicker && <p className="meta">{kicker}</p>}
      <Heading className="pb-1 text-xl">
        <a href={href} className="link-plain">
          {title}
        </a>
      </Heading>
      {summary && <p>{summary}</p>}
      {meta && <p className="meta">{meta}</p>}
    </article>
  )
}
