import type { ReactNode } from 'react'

type Props = {
  title: string
  /** How to read the drawing, in a sentence or two. */
  caption: ReactNode
  /** Where the numbers come from, below the drawing. */
  source?: ReactNode
  children: ReactNode
}

/** A chart with its heading above it and its sources below. */
export function ChartFigure({ title, caption, source, children }: Props) {
  return (
    <figure className="flex min-w-0 flex-col gap-3">
      <figcaption className="meta">
        <b className="block font-serif text-xl font-medium text-ink">{title}</b>
        {caption}
      </figcaption>
      <div>{children}</div>
      {source && <p className="meta">{source}</p>}
    </figure>
  )
}
