import { expect, test } from 'vitest'
import { listNotes, noteId } from '@/lib/figure/figure-note'
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
