import type { Figure } from '@/lib/figure/figure-record'
import type { Statistic } from '@/lib/statistic/statistic-record'
import type { FollowedStatistic } from '@/lib/statistic/succession'

/** What opens behind the figures of a text that rest on one statistic, or on one sum of ours. */
export type FigureNote = {
  /** Counted from 1 in the order of first appearance; printed beside the figure. */
  number: number
  /** The figure as it first stands in the text. */
  text: string
  status: Exclude<Figure['status'], 'exempt' | 'not-known-then'>
  /** The statistic that proves it; of our own arithmetic, the later reading. */
  statistic: FollowedStatistic
  /** Of our own arithmetic, the reading that it is measured against. */
  base: Statistic | null
  /** Of our own arithmetic, what a reader must bear in mind about the two readings. */
  caveat: string | null
  /** The bindings that lead here. */
  bindings: string[]
}

/**
 * One note for each statistic or sum that the figures of a text rest on. One sum with two caveats
 * has two notes, so that each figure opens what was written for it.
 */
export function listNotes(figures: Figure[], statistics: FollowedStatistic[]): FigureNote[] {
  const find = (slug: string) => {
    const statistic = statistics.find((candidate) => candidate.slug === slug)
    if (!statistic) throw new Error(`A figure rests on ${slug}, which is not there`)
    return statistic
  }
  const notes = new Map<string, FigureNote>()
  for (const { base, binding, caveat, statistic, status, text } of figures) {
    if (statistic === null || status === 'exempt' || status === 'not-known-then') continue
    const key = `${base ?? ''} ${statistic} ${caveat ?? ''}`
    const note = notes.get(key) ?? {
      number: notes.size + 1,
      ...{ text, status, caveat, bindings: [] },
      statistic: find(statistic),
      base: base === null ? null : find(base),
    }
    notes.set(key, { ...note, bindings: [...new Set([...note.bindings, binding])] })
  }
  return [...notes.values()]
}

/** The note that a figure opens; null for an exemption, and where a page shows no notes. */
export function findNote(
  notes: FigureNote[],
  { binding, caveat }: Pick<Figure, 'binding' | 'caveat'>,
): FigureNote | null {
  return notes.find((note) => note.bindings.includes(binding) && note.caveat === caveat) ?? null
}

/** The id of a note, for the figures that open it. */
export function noteId({ number }: Pick<FigureNote, 'number'>): string {
  return `note-${number}`
}
