import { parseBinding } from '@/lib/figure/binding'
import { type FigureNote, findNote } from '@/lib/figure/figure-note'
import type { Figure, FigureStatus } from '@/lib/figure/figure-record'

/** A figure of a text with what proves it, or the reason for which it needs no proof. */
export type TracedFigure = {
  text: string
  sentence: string
  status: FigureStatus
  /** Null for an exemption. */
  note: FigureNote | null
  /** The reason of an exemption; null for a traced figure. */
  exemption: string | null
}

/** Every bound number of a text in the order in which a reader meets them, exemptions among them. */
export function listTracedFigures(figures: Figure[], notes: FigureNote[]): TracedFigure[] {
  return figures.map((figure) => {
    const { binding, sentence, status, text } = figure
    const parsed = parseBinding(binding)
    return {
      ...{ text, sentence, status },
      note: findNote(notes, figure),
      exemption: parsed?.scheme === 'plain' ? parsed.reason : null,
    }
  })
}

/** How many figures of a text are traced, by status, and how many are exempt. */
export function countFigures(figures: Pick<Figure, 'status'>[]) {
  const count = (status: FigureStatus) => figures.filter((one) => one.status === status).length
  return {
    traced: figures.length - count('exempt'),
    exempt: count('exempt'),
    byStatus: (
      ['current', 'later-reading', 'questioned', 'replaced', 'withdrawn', 'calculated'] as const
    )
      .map((status) => ({ status, count: count(status) }))
      .filter((part) => part.count > 0),
  }
}
