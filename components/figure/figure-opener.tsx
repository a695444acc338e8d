import { FigureMark } from '@/components/statistic/figure-mark'
import { MARK_WORDS } from '@/components/statistic/mark-status'
import { type FigureNote, noteId } from '@/lib/figure/figure-note'

type Props = {
  note: FigureNote
  /** The plain number, for machines; none for our own arithmetic. */
  value: number | null
  /** The number as it stands in the text. */
  children: string
}

/**
 * A number in the running text of its own page, which opens its note. The number is text and
 * the button an empty overlay, so that copying, searching and reader modes keep the number.
 */
export function FigureOpener({ note, value, children }: Props) {
  return (
    <span className="figure-opener" data-note={note.number}>
      <FigureMark status={note.status} value={value ?? undefined}>
        {children}
      </FigureMark>
      <button
        popoverTarget={noteId(note)}
        aria-label={`Source of ${children}, ${MARK_WORDS[note.status].toLowerCase()}${note.caveat === null ? '' : ', with a caveat'}`}
      />
    </span>
  )
}
