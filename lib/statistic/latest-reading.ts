/** What is needed of a reading to tell which is the latest. Days are `YYYY-MM-DD`. */
export type DatedReading = {
  slug: string
  value: number
  periodTo: string | null
}

/**
 * The reading with the greatest end of period; of running totals that end together, the
 * greater. Null when there is none, and where two others end together: neither is the latest.
 */
export function findLatestReading<Reading extends DatedReading>(
  readings: Reading[],
  isCumulative: boolean,
): Reading | null {
  const end = ({ periodTo }: DatedReading) => periodTo ?? ''
  const sorted = [...readings].sort((one, other) =>
    end(one) === end(other) ? other.value - one.value : end(one) < end(other) ? 1 : -1,
  )
  const [first, second] = sorted
  const isTie = first && second && !isCumulative && end(first) === end(second)
  return isTie ? null : (first ?? null)
}
