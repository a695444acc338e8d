/** A number as a reader sees it: "over", "20,000", "people a week". Only the number is marked. */
export type WrittenNumber = {
  before?: string
  number: string
  after?: string
  /** The plain number, for machines. */
  value?: number
}

/** True for "€72.2 million": at the size of "20,000" a phone would have no room for it. */
export function isLongNumber({ number }: WrittenNumber): boolean {
  return number.length > 8
}
