import { expect, test } from 'vitest'
import { findNote, listNotes, noteId } from '@/lib/figure/figure-note'
import { formatNoteCheck } from '@/lib/figure/format-note'
import { arrivalsFigure, calculatedFigure, exemptFigure } from '../examples/figures'
import { arrivals2025, earlierArrivals } from '../examples/statistics'

const statistics = [earlierArrivals, arrivals2025]

test('notes are numbered in the order in which their figures first stand', () => {
  const notes = listNotes([calculatedFigure, exemptFigure, arrivalsFigure], statistics)

  expect(notes.map(({ number, text }) => [number, text])).toEqual([
    [1, '15.1% more'],
    [2, '3,434'],
  ])
})

test('a figure used several times has one note, whatever its binding', () => {
  const latest = { ...arrivalsFigure, binding: 'latest:arrivals', text: 'over 3,400' }
  const notes = listNotes([arrivalsFigure, arrivalsFigure, latest], statistics)

  expect(notes).toHaveLength(1)
  expect(notes[0]).toMatchObject({
    text: '3,434',
    bindings: [arrivalsFigure.binding, 'latest:arrivals'],
  })
})

test('an exempt number has no note', () => {
  expect(listNotes([exemptFigure], statistics)).toEqual([])
})

test('a figure whose statistic is lost is an error', () => {
  expect(() => listNotes([arrivalsFigure], [])).toThrow('which is not there')
})

test('the note of our own arithmetic shows the sum', () => {
  const [note] = listNotes([calculatedFigure], statistics)

  expect(note && formatNoteCheck(note)).toBe('3,434 against 2,983 is +15.1%. The sum is ours.')
  expect(note && noteId(note)).toBe('note-1')
})

test('one sum with two caveats has two notes, and each figure opens its own', () => {
  const days = { ...calculatedFigure, caveat: 'The counts end on different days.' }
  const leap = { ...calculatedFigure, caveat: 'The earlier year was a leap year.' }
  const notes = listNotes([days, calculatedFigure, leap, days], statistics)

  expect(notes.map(({ caveat }) => caveat)).toEqual([days.caveat, null, leap.caveat])
  expect([leap, days, calculatedFigure].map((figure) => findNote(notes, figure)?.number)).toEqual([
    3, 1, 2,
  ])
  expect(findNote([], days)).toBeNull()
})

test.each([
  [{ precision: 'over' }, 'over 3,434', 'and no more exact than these'],
  [{ highWritten: '3500' }, '3,434–3,500', 'and no more exact than these'],
] as const)('the note of a rough sum gives no finer number: %j', (rough, shown, end) => {
  const [note] = listNotes([calculatedFigure], [earlierArrivals, { ...arrivals2025, ...rough }])

  expect(note && formatNoteCheck(note)).toBe(
    `Worked out from 2,983 and ${shown}. The sum is ours, ${end}.`,
  )
})

test('the note of a sum that starts from nothing gives no percentage', () => {
  const nothing = { ...earlierArrivals, value: 0, written: '0' }
  const [note] = listNotes([calculatedFigure], [nothing, arrivals2025])

  expect(note && formatNoteCheck(note)).toBe('Worked out from 0 and 3,434. The sum is ours.')
})
