import { type AddressForm, formatAddress, isCanonical } from '@/lib/http/format-address'
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

const FORM: AddressForm<TimelineParameter> = { names: TIMELINE_PARAMETERS, usual: WHOLE_TIMELINE }

/**
 * The one address of a view: `/timeline?topic=returns&from=2025`. Parameters stand in a fixed
 * order, and what asks for nothing or for what is usual is left out.
 */
export function formatTimelineAddress(filter: Partial<TimelineFilter>, path = '/timeline'): string {
  return formatAddress(path, filter, FORM)
}

/** True when an address holds nothing that it could do without, as `isCanonical` says. */
export function isCanonicalAddress(parameters: URLSearchParams): boolean {
  return isCanonical(parameters, FORM)
}
