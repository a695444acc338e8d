import type { ReactNode } from 'react'

/** A warning long enough to have a heading of its own: what to bear in mind about a source. */
export function CautionSection(props: { id: string; title: string; children: ReactNode }) {
  const { id, title, children } = props

  return (
    <section
      aria-labelledby={`${id}-heading`}
      className="flex flex-col gap-1 self-start bg-buff px-4.5 py-3.5 text-md"
    >
      <h2 id={`${id}-heading`} className="text-xl">
        {title}
      </h2>
      {children}
    </section>
  )
}
