import { type IgnoredParameter, listUnknownParameters } from '@/lib/http/asked-parameters'
import type { RequestFault } from '@/lib/http/problem-response'

/** More than this of an address is not worth showing again. */
const SHOWN_LIMIT = 60

/** What a parser could not follow, as faults: they do not say what is shown instead. */
export function listWrongParameters(ignored: IgnoredParameter[]): RequestFault[] {
  return ignored.map(({ name, value, reason }) => ({
    parameter: name,
    value,
    detail: withoutConsequence(reason),
  }))
}

/** The parameters of other names than those that are known; `detail` says of each that there is none. */
export function listForeignParameters(
  parameters: URLSearchParams,
  known: readonly string[],
  detail: string,
): RequestFault[] {
  return listUnknownParameters(parameters, known).map((name) => ({
    parameter: name.slice(0, SHOWN_LIMIT),
    value: (parameters.get(name) ?? '').slice(0, SHOWN_LIMIT),
    detail,
  }))
}

/** A page says what it shows instead, ", so events of all topics are shown". Here nothing is. */
function withoutConsequence(reason: string): string {
  return reason.replace(/^(.*), so [^.]*\.$/s, '$1.')
}
