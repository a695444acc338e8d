/** A line of the table: what was measured in the small and the large archive, and what it may be. */
export type TableRow = {
  name: string
  small: number | null
  large: number
  /** The most that the large archive may take; null where there is no limit. */
  limit: number | null
}

/** The rows under a head, with how much each grew; a limit that is missed is marked. */
export function formatTable(rows: TableRow[], [small, large]: readonly [string, string]): string {
  const lines = rows.map(({ name, ...row }) => [
    name,
    row.small === null ? '' : formatNumber(row.small),
    formatNumber(row.large),
    row.small === null || row.small === 0 ? '' : `${formatNumber(row.large / row.small)}×`,
    row.limit === null ? '' : `${formatNumber(row.limit)}${isMissed(row) ? ' MISSED' : ''}`,
  ])
  return [['', small, large, 'growth', 'limit'], ...lines]
    .map(
      ([name = '', ...cells]) => name.padEnd(58) + cells.map((cell) => cell.padStart(13)).join(''),
    )
    .join('\n')
}

/** True where the large archive takes more than it may. */
export function isMissed({ large, limit }: Pick<TableRow, 'large' | 'limit'>): boolean {
  return limit !== null && !(large < limit)
}

function formatNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: value < 100 ? 1 : 0 })
}
