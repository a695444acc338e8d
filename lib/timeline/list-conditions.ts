import { formatCalendarDate } from '@/lib/format-calendar-date'
import type { FilterNames } from '@/lib/timeline/filter-name-queries'
import { type TimelineFilter, WHOLE_TIMELINE } from '@/lib/timeline/timeline-filter'
import type { Facet } from '@/lib/timeline/timeline-queries'

/** One thing that a view asks for, in words, and the view that does not ask for it. */
export type Condition = { label: string; value: string; without: TimelineFilter }

/** What each choice of a view is called. */
export const FACET_LABELS: Record<Facet['name'], string> = {
  topic: 'Topic',
  actor: 'Actor',
  kind: 'Kind',
  measure: 'Measure',
  source: 'Source',
}

/** All that a view asks for, in the order of its address. Its order and its page are no conditions. */
export function listConditions(filter: TimelineFilter, facets: Facet[]): Condition[] {
  const { from, known, q, to } = filter
  const chosen = facets.flatMap(({ name, choices }) => {
    const choice = choices.find(({ isChosen }) => isChosen)
    return choice ? [{ name, label: FACET_LABELS[name], value: choice.label }] : []
  })
  const others = [
    { name: 'from', label: 'From', value: from && formatCalendarDate(from) },
    { name: 'to', label: 'To', value: to && formatCalendarDate(to) },
    { name: 'q', label: 'Text', value: q && `“${q}”` },
    { name: 'known', label: 'As known on', value: known && formatCalendarDate(known) },
  ] as const
  return [...chosen, ...others.filter(isAsked)].map(({ name, label, value }) => ({
    label,
    value,
    without: { ...filter, [name]: WHOLE_TIMELINE[name], page: 1 },
  }))
}

/** What the chosen records are called; null where none is chosen. */
export function listChosenNames(facets: Facet[]): FilterNames {
  const nameOf = (name: Facet['name']) =>
    facets.find((facet) => facet.name === name)?.choices.find(({ isChosen }) => isChosen)?.label ??
    null
  return {
    topic: nameOf('topic'),
    actor: nameOf('actor'),
    measure: nameOf('measure'),
    source: nameOf('source'),
  }
}

/** "topic: Returns": a condition in running text. */
export function formatCondition({ label, value }: Pick<Condition, 'label' | 'value'>): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}: ${value}`
}

function isAsked<Named extends { value: string | null }>(
  condition: Named,
): condition is Named & { value: string } {
  return Boolean(condition.value)
}
