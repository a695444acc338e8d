import type { Figure } from '@/lib/figure/figure-record'

/** The figure behind a binding of a text; throws where the load has lost it. */
export function findFigure(figures: Figure[], binding: string): Figure {
  const figure = figures.find((candidate) => candidate.binding === binding)
  if (!figure) throw new Error(`The text is bound to ${binding}, which its figures do not hold`)
  return figure
}
