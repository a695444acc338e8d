import { expect, test } from 'vitest'
import { CHOICES_OFFERED, listOfferedChoices } from '@/lib/timeline/list-offered-choices'
import type { FacetChoice } from '@/lib/timeline/timeline-view'

test('as many as a field can hold are all offered, also those that would find nothing', () => {
  const choices = makeChoices(CHOICES_OFFERED)

  expect(listOfferedChoices(choices)).toEqual(choices)
})

test('of too many, those with the most events are offered, in the order in which they came', () => {
  const choices = makeChoices(CHOICES_OFFERED + 3)

  expect(listOfferedChoices(choices)).toEqual(choices.slice(3))
})

test('of too many, those that would find nothing are left out', () => {
  const choices = makeChoices(CHOICES_OFFERED + 3).map((choice, place) => ({
    ...choice,
    count: place < 2 ? 5 : 0,
  }))

  expect(listOfferedChoices(choices)).toEqual(choices.slice(0, 2))
})

test('the chosen one is offered whatever it would find', () => {
  const choices = makeChoices(CHOICES_OFFERED + 3).map((choice, place) => ({
    ...choice,
    isChosen: place === 0,
  }))

  expect(listOfferedChoices(choices)).toEqual([...choices.slice(0, 1), ...choices.slice(3)])
})

/** The first would find nothing, and each one more than the one before it. */
function makeChoices(length: number): FacetChoice[] {
  return Array.from({ length }, (_, count) => ({
    ...{ value: `choice-${count}`, label: `Choice ${count}`, count },
    isChosen: false,
  }))
}
