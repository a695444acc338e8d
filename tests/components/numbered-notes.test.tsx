import { expect, test } from 'vitest'
import { InlineText } from '@/components/figure/inline-text'
import { NumberedNotes } from '@/components/figure/numbered-notes'
import { listNotes } from '@/lib/figure/figure-note'
import type { FollowedStatistic } from '@/lib/statistic/succession'
import { arrivalsFigure, calculatedFigure } from '../examples/figures'
import { arrivals2025, earlierArrivals } from '../examples/statistics'
import { attributeOf, findElements, listLinks, nameOf, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

const FIGURES = [arrivalsFigure, calculatedFigure]
const NOTES = listNotes(FIGURES, [earlierArrivals, arrivals2025])
const BOUND = `[3,434](${arrivalsFigure.binding})`

test('on its own page a number opens its note and stays text', () => {
  const text = `The count was ${BOUND} people.`
  const tree = renderTree(<InlineText text={text} figures={FIGURES} notes={NOTES} />)
  const [button] = findElements(tree, 'button')

  expect(textOf(tree)).toBe('The count was 3,434 people.')
  expect(button && nameOf(button)).toBe('Source of 3,434, later reading held')
  expect(button && attributeOf(button, 'popoverTarget')).toBe('note-1')
})

test('each note says value, period, source, status, and where the permanent page is', () => {
  const tree = renderTree(<NumberedNotes notes={NOTES} />)
  const [first] = findElements(tree, 'div').filter((element) => attributeOf(element, 'popover'))

  expect(first && attributeOf(first, 'id')).toBe('note-1')
  expect(first && nameOf(first)).toBe('Figure 1: 3,434')
  for (const word of [
    '3,434 people',
    'Period',
    'Source',
    'Stated by',
    'Status',
    'Verified',
    'Permanent page',
  ]) {
    expect(first && textOf(first)).toContain(word)
  }
})

test('a note says shortly what became of its number and where it was found, with a link to what counts now', () => {
  const followed: FollowedStatistic = {
    ...arrivals2025,
    status: 'later-reading',
    evidence: { places: [{ paragraph: 12, written: '3,434' }], verifiedOn: null, sha256: 'a' },
    succession: [{ kind: 'later-reading', to: { ...earlierArrivals, precision: 'over' } }],
  }
  const tree = renderTree(<NumberedNotes notes={listNotes([arrivalsFigure], [followed])} />)

  expect(textOf(tree)).toContain(
    'Later reading held. Was 3,434 to 5 March 2025, now over 2,983 at the last count that we hold, to 5 March 2024.',
  )
  expect(textOf(tree)).toContain('In our copy, paragraph 12, as “3,434”, on a day not recorded')
  expect(listLinks(tree)).toContainEqual({ href: earlierArrivals.address, text: 'over 2,983' })
})

test('a text without figures has no notes', () => {
  expect(textOf(renderTree(<NumberedNotes notes={[]} />))).toBe('')
})
