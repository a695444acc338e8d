import type { FacetChoice } from '@/lib/timeline/timeline-view'

/** How many choices a field offers at most: a longer list is slow to load and to look through. */
export const CHOICES_OFFERED = 60

/**
 * The choices that a field offers, in their order: all of them or, of too many, those with the most
 * events. The chosen one is always there.
 */
export function listOfferedChoices(choices: FacetChoice[]): FacetChoice[] {
  if (choices.length <= CHOICES_OFFERED) return choices
  const found = choices.filter(({ count }) => count > 0)
  const most = found.toSorted((one, other) => other.count - one.count).slice(0, CHOICES_OFFERED)
  const offered = new Set(most)
  return choices.filter((choice) => choice.isChosen || offered.has(choice))
}
