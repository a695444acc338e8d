/** How exactly a source gives a number, as charts draw it. */
export type ReadingShape = 'exact' | 'approximate' | 'lower-bound' | 'upper-bound'

/** One reading of a measure, ready to be drawn. Days are `YYYY-MM-DD`. */
export type ChartReading = {
  slug: string
  /** The value as the source writes it: "over 20,000". */
  label: string
  /** Its date in words: "before 11 July". */
  dateLabel: string
  value: number
  /** First day on which it can have been taken; null when it was taken on the day `to`. */
  from: string | null
  to: string
  shape: ReadingShape
}
