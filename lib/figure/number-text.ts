import type { Precision } from '@/lib/statistic/statistic-schema'

/**
 * What a number in a text is. Only a `figure` always wants a statistic. A `word` is a number
 * word below eleven without a unit ("two governments"): what stands after it decides. The
 * others count nothing: a year, a date, a time of day, an ordinal, a place in a document, and
 * a name that happens to hold a number (MI5, COVID-19, 24/7).
 */
export type NumberKind =
  'figure' | 'word' | 'year' | 'date' | 'time' | 'ordinal' | 'section' | 'name'

/**
 * The unit that the number itself says; nouns that are counted are not units here. A `share`
 * is a part of one ("two-thirds", "1 in 3"): its value is below 1, save in a ratio such as 3:1.
 */
export type NumberUnit =
  'percent' | 'percentage-points' | 'times' | 'share' | 'euros' | 'pounds' | 'dollars'

/** How exactly the words give the number. No statistic is `under` a number, but a text may say so. */
export type NumberPrecision = Precision | 'under'

export type Direction = 'up' | 'down'

/** A number as a text says it. All offsets are into that text, as of `slice`. */
export type NumberText = {
  /** With its words of precision, "over €72.2 million"; `text` is what stands from start to end. */
  start: number
  end: number
  text: string
  /** The number alone with its sign and unit, "€72.2 million". */
  numberStart: number
  numberEnd: number
  kind: NumberKind
  /**
   * In the plain unit, negative after a minus sign; the lower end of a range. For "doubled" and
   * "halved" it is the later value over the earlier, 2 and 0.5. In a date, a time, a section or
   * a name it is the first number that stands there and means nothing by itself.
   */
  value: number
  /** The upper end of a range; null where the text gives one number. */
  high: number | null
  /** The digits as a statistic's file would write them: `3434`, `72.2 million`; `2/3` for a share. */
  written: string
  highWritten: string | null
  /**
   * How coarse the number may be meant, in the plain unit: trailing noughts of a whole number are
   * taken for rounding. 100 for 3,400 and for 3.4 thousand, 1 for 3,434, 0.1 for 15.0%.
   */
  step: number
  /** The size of the last digit that is written, in the plain unit: 1 for 3,400, 100 for 3.4 thousand. */
  digitStep: number
  unit: NumberUnit | null
  precision: NumberPrecision | null
  /** Where the words around it make it a change: "15% more", "a fall of 15%", "doubled". */
  direction: Direction | null
  /**
   * The next word of the same sentence in lower case, what is counted as a rule; empty if none.
   * What only describes it is passed over: in "55 organised crime groups" it is "groups".
   */
  after: string
}
