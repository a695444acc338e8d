/**
 * What was measured at each size, a column each, and how it grows from the first to the last: 1 means
 * in step with the number of articles, 2 with its square, 0 not at all.
 */
export function formatGrowth(sizes: number[], columns: Record<string, number>[]): string {
  const names = Object.keys(columns[0] ?? {})
  const heads = sizes.map((size) => `${formatNumber(size)} articles`)
  const lines = names.map((name) => {
    const values = columns.map((column) => column[name] ?? NaN)
    return [name, ...values.map(formatNumber), formatGrowthOf(sizes, values)]
  })
  return [['', ...heads, 'growth'], ...lines].map(formatLine).join('\n')
}

/** The power of the size with which a value grows, from the first to the last. */
export function growthOf(sizes: number[], values: number[]): number {
  const ratioOf = (list: number[]) => (list.at(-1) ?? NaN) / (list[0] ?? NaN)
  return Math.log(ratioOf(values)) / Math.log(ratioOf(sizes))
}

function formatGrowthOf(sizes: number[], values: number[]): string {
  return values.length > 1 ? growthOf(sizes, values).toFixed(2) : ''
}

function formatLine([name = '', ...cells]: string[]): string {
  return name.padEnd(44) + cells.map((cell) => cell.padStart(17)).join('')
}

function formatNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: value < 100 ? 1 : 0 })
}
