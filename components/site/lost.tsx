import type { ReactNode } from 'react'

type Props = {
  /** "404", or nothing where there is no number for it. */
  kicker?: string
  title: string
  children: ReactNode
}

/** A page in place of the one that was asked for: what happened, and ways on. */
export function Lost({ kicker, title, children }: Props) {
  return (
    <div className="page-width">
      <div className="flex max-w-standfirst flex-col gap-5 py-lost">
        {kicker && <p className="text-sm font-semibold">{kicker}</p>}
        <h1 className="text-title">{title}</h1>
        {children}
      </div>
    </div>
  )
}
