import type { ReactNode } from 'react'

type Props = {
  /** Names the section in its address; its heading takes the id with `-heading`. */
  id: string
  title: ReactNode
  /** A link or two that stand at the end of the heading's line. */
  action?: ReactNode
  children: ReactNode
}

/** A part of a page below a rule, with its heading. */
export function Section({ id, title, action, children }: Props) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-heading`}
      className="flex min-w-0 flex-col gap-4 border-t border-ink pt-3"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={`${id}-heading`} className="text-2xl">
          {title}
        </h2>
        {action && <div className="flex flex-wrap gap-x-5 text-md print:hidden">{action}</div>}
      </div>
      {children}
    </section>
  )
}
