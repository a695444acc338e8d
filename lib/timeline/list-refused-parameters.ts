import type { RequestFault } from '@/lib/http/problem-response'
import { listForeignParameters, listWrongParameters } from '@/lib/http/refused-parameters'
import { TIMELINE_PARAMETERS } from '@/lib/timeline/format-timeline-address'
import type { ParsedFilter } from '@/lib/timeline/parse-timeline-filter'

/**
 * Everything in an address that a file of the timeline cannot follow. A page may pass over it and
 * say so; a file goes where nobody reads what was said, so it is not made at all.
 */
export function listRefusedParameters(
  parameters: URLSearchParams,
  { ignored }: Pick<ParsedFilter, 'ignored'>,
): RequestFault[] {
  const wrong = listWrongParameters(ignored)
  const isPaged = parameters.get('page') && wrong.every(({ parameter }) => parameter !== 'page')
  return [
    ...wrong,
    ...(isPaged ? [pageFault(parameters)] : []),
    ...listForeignParameters(
      parameters,
      TIMELINE_PARAMETERS,
      'The timeline has no parameter of this name.',
    ),
  ]
}

function pageFault(parameters: URLSearchParams): RequestFault {
  return {
    parameter: 'page',
    value: parameters.get('page') ?? '',
    detail: 'A file holds every event of the view and has no pages. Leave page out.',
  }
}
