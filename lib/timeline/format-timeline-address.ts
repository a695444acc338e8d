import { type TimelineFilter, WHOLE_TIMELINE } from '@/lib/timeline/timeline-filter'

/** The parameters of a timeline's address, in the order in which they stand there. */
export const TIMELINE_PARAMETERS = [
  'topic',
  'actor',
  'kind',
  'measure',
  'source',
  'from',
  'to',
  'q',
  'known',
  'sort',
  'page',
] as const satisfies readonly (keyof TimelineFilter)[]

export type TimelineParameter = (typeof TIMELINE_PARAMETERS)[number]

/**
 * The one address of a view: `/timeline?topic=returns&from=2025`. Parameters stand in a fixed
 * order, and what asks for nothing or for what is usual is left out.
 */
export function formatTimelineAddress(filter: Partial<TimelineFilter>, path = '/timeline'): string {
  const parameters = new URLSearchParams()
  for (const name of TIMELINE_PARAMETERS) {
    const value = String(filter[name] ?? '')
    if (!isRedundant(name, value)) parameters.set(name, value)
  }
  const query = parameters.toString()
  return query === '' ? path : `${path}?${query}`
}

/**
 * True when an address holds nothing that it could do without: no empty parameter, as a form
 * sends it, and none that asks for what is usual. The order of its parameters does not matter.
 */
export function isCanonicalAddress(parameters: URLSearchParams): boolean {
  return TIMELINE_PARAMETERS.every((name) =>
    parameters.getAll(name).every((value) => !isRedundant(name, value)),
  )
}

function isRedundant(name: TimelineParameter, value: string): boolean {
  return value === '' || value === String(WHOLE_TIMELINE[name])
}
