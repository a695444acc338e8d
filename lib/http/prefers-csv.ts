const CSV = ['text/csv', 'text/*', '*/*']
const JSON_TYPES = ['application/json', 'application/*', '*/*']

/**
 * True where a request's `Accept` asks for a table rather than for JSON (RFC 9110, 12.5.1): the
 * higher weight wins, the narrower name counts, and what is liked alike is JSON.
 */
export function prefersCsv(accept: string | null): boolean {
  if (accept === null) return false
  const weights = readWeights(accept)
  return weightOf(weights, CSV) > weightOf(weights, JSON_TYPES)
}

function readWeights(accept: string): Map<string, number> {
  return new Map(
    accept.split(',').map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length)
      return [type, toWeight(weight)]
    }),
  )
}

/** What is no number between 0 and 1 says nothing. */
function toWeight(text: string | undefined): number {
  return text !== undefined && /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(text) ? Number(text) : 1
}

/** Of the narrowest name that is given; what is not named is not wanted. */
function weightOf(weights: Map<string, number>, names: string[]): number {
  const name = names.find((candidate) => weights.has(candidate))
  return name === undefined ? 0 : (weights.get(name) ?? 0)
}
