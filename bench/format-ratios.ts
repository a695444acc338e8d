/** One line of a comparison: what ours took or gave, what the other did, and what their ratio may be. */
export type Comparison = {
  name: string
  ours: number
  other: number
  /** What ours divided by the other is to be; null where it is printed for its own sake. */
  limit: { atMost: number } | { atLeast: number } | null
}

/** The comparisons under a head that names the two sides; a limit that is missed is marked. */
export function formatRatios(comparisons: Comparison[], [ours, other]: [string, string]): string {
  const lines = comparisons.map((comparison) => [
    comparison.name,
    formatNumber(comparison.ours),
    formatNumber(comparison.other),
    `${formatNumber(ratioOf(comparison))}×`,
    formatLimit(comparison),
  ])
  return [['', ours, other, 'ratio', 'limit'], ...lines].map(formatLine).join('\n')
}

/** True where the ratio is not what it is to be. */
export function isRatioMissed(comparison: Comparison): boolean {
  const { limit } = comparison
  if (limit === null) return false
  const ratio = ratioOf(comparison)
  return 'atMost' in limit ? !(ratio <= limit.atMost) : !(ratio >= limit.atLeast)
}

function ratioOf({ other, ours }: Comparison): number {
  return ours / other
}

function formatLimit(comparison: Comparison): string {
  const { limit } = comparison
  if (limit === null) return ''
  const bound =
    'atMost' in limit ? `≤ ${formatNumber(limit.atMost)}` : `≥ ${formatNumber(limit.atLeast)}`
  return `${bound}${isRatioMissed(comparison) ? ' MISSED' : ''}`
}

function formatLine([name = '', ...cells]: string[]): string {
  return name.padEnd(48) + cells.map((cell) => cell.padStart(17)).join('')
}

function formatNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: value < 100 ? 2 : 0 })
}
