/** The paper that a chart is drawn on. */
export type Frame = {
  width: number
  height: number
  /** Where the axis begins. */
  left: number
  /** What is kept free for labels to the right of the last month. */
  room: number
  /** How months are named: Jan, or J where there is little room. */
  months: 'short' | 'narrow'
  /** Most characters of a date on one line. */
  dateLimit: number
}

/** Sizes of text in a chart, in its own unit: the value in serif, everything else below it. */
export const VALUE_SIZE = 22
export const TEXT_SIZE = 13
export const LINE_HEIGHT = 17

/** A chart is drawn for each width that it is shown at, so that its text keeps its size. */
export const FRAMES = {
  phone: { width: 354, height: 300, left: 4, room: 4, months: 'narrow', dateLimit: 18 },
  column: { width: 608, height: 300, left: 8, room: 150, months: 'short', dateLimit: 24 },
  page: { width: 1040, height: 400, left: 8, room: 150, months: 'short', dateLimit: 32 },
} as const satisfies Record<string, Frame>
