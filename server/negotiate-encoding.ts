/** How a text travels; `identity` is the text as it is. */
export type Encoding = 'br' | 'gzip' | 'identity'

/** The smallest first. */
const OURS: readonly Encoding[] = ['br', 'gzip']

/**
 * The form that a reader takes and that there is (RFC 9110, 12.5.3): what the reader likes best, and
 * among equals the smallest. The text as it is where nothing else fits, even if it was refused.
 */
export function negotiateEncoding(
  header: string | undefined,
  available: readonly Encoding[] = OURS,
): Encoding {
  if (header === undefined) return 'identity'
  const weights = parseWeights(header)
  let best: Encoding = 'identity'
  let highest = weights.get('identity') ?? 0
  for (const encoding of OURS) {
    const weight = weights.get(encoding) ?? weights.get('*') ?? 0
    if (available.includes(encoding) && weight > 0 && isBetter(weight, highest, best)) {
      best = encoding
      highest = weight
    }
  }
  return best
}

/** Among equals a compressed form is better than none, and the first of those better than the next. */
function isBetter(weight: number, highest: number, best: Encoding): boolean {
  return weight > highest || (weight === highest && best === 'identity')
}

function parseWeights(header: string): Map<string, number> {
  const entries = header.split(',').map((part): [string, number] => {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    const weight = quality === undefined ? 1 : Number(quality.slice(2))
    return [name === 'x-gzip' ? 'gzip' : name, weight >= 0 && weight <= 1 ? weight : 0]
  })
  return new Map(entries)
}
