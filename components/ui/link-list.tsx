import type { ReactNode } from 'react'

/** A link with, if need be, what is to be known before following it. */
export type ListedLink = { href: string; label: string; note?: ReactNode }

/** Links one below the other, with hairlines between them. */
export function LinkList({ links }: { links: ListedLink[] }) {
  return (
    <ul>
      {links.map(({ href, label, note }) => (
        <li key={href} className="border-t border-rule py-2.5">
          <a href={href}>{label}</a>
          {note && <span className="meta"> {note}</span>}
        </li>
      ))}
    </ul>
  )
}
