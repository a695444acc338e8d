import { NoteFacts } from '@/components/statistic/note-facts'
import { MARK_WORDS } from '@/components/statistic/mark-status'
import { type FigureNote, noteId } from '@/lib/figure/figure-note'
import { formatNoteCheck } from '@/lib/figure/format-note'
import { formatLabel } from '@/lib/statistic/format-label'
import { formatWithUnit } from '@/lib/statistic/format-statistic'

/**
 * All that stands behind the figures of a text, in the order of first appearance. The one
 * list is the popovers, what shows where a browser has none, and the notes on paper.
 */
export function NumberedNotes({ notes }: { notes: FigureNote[] }) {
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="notes-heading" className="figure-notes">
      <h2 id="notes-heading" className="text-2xl">
        Numbered notes
      </h2>
      <p>Every figure of this text, with its source and status.</p>
      {notes.map((note) => (
        <Note key={note.number} note={note} of={notes.length} />
      ))}
    </section>
  )
}

function Note({ note, of }: { note: FigureNote; of: number }) {
  const { caveat, number, statistic, status, text } = note
  const id = noteId(note)
  const check = formatNoteCheck(note)
  return (
    <div
      id={id}
      popover="auto"
      role="group"
      aria-label={`Figure ${number}: ${text}`}
      className="figure-note"
    >
      <p className="meta">
        <b>{number}</b> <span className="print:hidden">of {of} figures</span>
      </p>
      <p className="font-serif text-3xl font-medium">
        {status === 'calculated' ? text : formatWithUnit(statistic)}
      </p>
      <p className="font-semibold">
        {formatLabel(statistic)}
        {status === 'calculated' && `: ${MARK_WORDS.calculated.toLowerCase()} by Tideline`}
      </p>
      <NoteFacts statistic={statistic} />
      {check !== null && (
        <p className="bg-shoal px-3 py-2 text-sm">
          <b>Check.</b> {check}
        </p>
      )}
      {caveat !== null && (
        <p className="bg-shoal px-3 py-2 text-sm">
          <b>Caveat.</b> {caveat}
        </p>
      )}
      <p className="figure-note-ways print:hidden">
        <a href={statistic.address}>Permanent page</a>
        <a href={`${statistic.address}#cite`}>Cite</a>
        <button
          popoverTarget={id}
          popoverTargetAction="hide"
          className="ml-auto text-blue underline"
        >
          Close
        </button>
      </p>
    </div>
  )
}
