import 'server-only'
import { type FigureNote, listNotes } from '@/lib/figure/figure-note'
import type { Figure } from '@/lib/figure/figure-record'
import { listStatisticsNamed } from '@/lib/statistic/statistic-queries'

/** The notes of the figures of one text, in the order of first appearance. */
export async function listFigureNotes(figures: Figure[]): Promise<FigureNote[]> {
  const slugs = figures.flatMap(({ base, statistic }) => [base, statistic])
  const named = [...new Set(slugs)].filter((slug) => slug !== null)
  return listNotes(figures, await listStatisticsNamed(named))
}
