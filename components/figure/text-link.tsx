import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import type { ComponentProps } from 'react'
import { FigureLink } from '@/components/statistic/figure-link'
import { FigureMark } from '@/components/statistic/figure-mark'
import { isBindingAddress } from '@/lib/figure/binding'
import { FigureOpener } from '@/components/figure/figure-opener'
import { UnknownFigure } from '@/components/figure/unknown-figure'
import { caveatOf } from '@/lib/figure/caveat'
import { type FigureNote, findNote } from '@/lib/figure/figure-note'
import type { Figure } from '@/lib/figure/figure-record'
import { findFigure } from '@/lib/figure/find-figure'

type Props = {
  /** The link as it stands in the text. */
  node: Element
  /** The figures of the text. */
  figures: Figure[]
  /** What its figures open, on its own page; elsewhere they link to their statistics. */
  notes: FigureNote[]
  /** What React makes of the link. */
  link: ComponentProps<'a'>
}

/** A link of a text: a bound number with its mark, or an ordinary link. */
export function TextLink({ node, figures, notes, link }: Props) {
  const binding = String(node.properties.href ?? '')
  const text = toString(node)
  if (!isBindingAddress(binding)) return <a {...link} />
  const { address, status, value } = findFigure(figures, binding)
  if (status === 'exempt' || address === null) return text
  if (status === 'not-known-then') return <UnknownFigure>{text}</UnknownFigure>
  // A heading is no place for a link: its figures have the mark only.
  if (node.properties.dataInHeading) return <FigureMark status={status}>{text}</FigureMark>
  const note = findNote(notes, { binding, caveat: caveatOf(node) })
  if (note) {
    return (
      <FigureOpener note={note} value={value}>
        {text}
      </FigureOpener>
    )
  }
  return (
    <FigureLink href={address} status={status} value={value ?? undefined}>
      {text}
    </FigureLink>
  )
}
