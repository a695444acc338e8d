import type { RequestFault } from '@/lib/http/problem-response'
import { listUnknownParameters } from '@/lib/http/asked-parameters'
import { TIMELINE_PARAMETERS } from '@/lib/timeline/format-timeline-address'
import type { ParsedFilter } from '@/lib/timeline/parse-timeline-filter'

/** More than this of an address is not worth showing again. */
const SHOWN_LIMIT = 60

/**
 * Everything in an address that a file of the timeline cannot follow. A page may pass over it and
 * say so; a file goes where nobody reads what was said, so it is not made at all.
 */
export function listRefusedParameters(
  parameters: URLSearchParams,
  { ignored }: Pick<ParsedFilter, 'ignored'>,
): RequestFault[] {
  const unknown = listUnknownParameters(parameters, TIMELINE_PARAMETERS).map((name) => ({
    parameter: name.slice(0, SHOWN_LIMIT),
    value: (parameters.get(name) ?? '').slice(0, SHOWN_LIMIT),
    detail: 'The timeline has no parameter of this name.',
  }))
  const wrong = ignored.map(({ name, value, reason }) => ({
    parameter: name,
    value,
    detail: withoutConsequence(reason),
  }))
  const isPaged = parameters.get('page') && wrong.every(({ parameter }) => parameter !== 'page')
  return [...wrong, ...(isPaged ? [pageFault(parameters)] : []), ...unknown]
}

function pageFault(parameters: URLSearchParams): RequestFault {
  return {
    parameter: 'page',
    value: parameters.get('page') ?? '',
    detail: 'A file holds every event of the view and has no pages. Leave page out.',
  }
}

/** A page says what it shows instead, ", so events of all topics are shown". Here nothing is. */
function withoutConsequence(reason: string): string {
  return reason.replace(/^(.*), so [^.]*\.$/s, '$1.')
}
