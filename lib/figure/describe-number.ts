import { findDirectionAfter, findDirectionBefore } from '@/lib/figure/direction-words'
import type { NumberKind, NumberText } from '@/lib/figure/number-text'
import { findPrecisionAfter, findPrecisionBefore } from '@/lib/figure/precision-words'
import type { Reading } from '@/lib/figure/reading'
import { isYear } from '@/lib/figure/year-place'

const OPENER = { between: /\bbetween\s{1,3}$/i, from: /\bfrom\s{1,3}$/i }
const NEXT_WORD =
  /^[\s\u2010\u2011"'“‘(-]{0,4}(?:(?:organised|organized|crime|illegal|irregular|criminal|small|police|prison|further|new|other|additional|more|young)[\s-]{1,3}(?=[A-Za-z]))*(?<word>[A-Za-z\u00c0-\u024f]{1,40})/

/** A number with its surroundings; the next number may look back as far as `floor`. */
export type Described = { number: NumberText; floor: number }

/**
 * Completes a reading by the words around it: precision, direction, what is counted. `text` is
 * what the editor wrote, `masked` is the same without names. Nothing before `floor` is looked at
 * for precision: in "15% more than 2,983" the "more than" belongs to the 15%.
 */
export function describeNumber(
  text: string,
  masked: string,
  reading: Reading,
  floor: number,
): Described {
  const bare = { start: Math.max(reading.start, Math.min(floor, reading.end)), end: reading.end }
  const phrase = findPhrase(masked, reading, bare.start, floor)
  const kind = kindOf(masked, reading, phrase)
  const isCount = kind === 'figure' || kind === 'word'
  const { start, end, precision } = isCount ? phrase : { ...bare, precision: null }
  const after = isCount ? findDirectionAfter(masked, end, reading.low.value) : null
  const before = isCount ? findDirectionBefore(masked, start) : null

  const number: NumberText = {
    start,
    end,
    text: text.slice(start, end),
    numberStart: bare.start,
    numberEnd: bare.end,
    kind,
    value: reading.low.value,
    high: reading.high?.value ?? null,
    written: reading.low.written,
    highWritten: reading.high?.written ?? null,
    step: Math.min(reading.low.step, reading.high?.step ?? Infinity),
    digitStep: Math.min(reading.low.digitStep, reading.high?.digitStep ?? Infinity),
    unit: reading.unit,
    precision,
    direction: reading.direction ?? before ?? after?.direction ?? null,
    after: NEXT_WORD.exec(text.slice(end, end + 50))?.groups?.word?.toLowerCase() ?? '',
  }
  return { number, floor: after?.end ?? end }
}

type Phrase = Pick<NumberText, 'start' | 'end' | 'precision'>

/** The number with its words of precision and the "between" or "from" of its range. */
function findPhrase(text: string, reading: Reading, at: number, floor: number): Phrase {
  const inner = findPrecisionBefore(text, at, floor)
  const opened = findOpener(text, reading, inner?.start ?? at, floor)
  const outer = inner ?? findPrecisionBefore(text, opened, floor)
  const after = findPrecisionAfter(text, reading.end)
  return {
    start: inner ? opened : (outer?.start ?? opened),
    end: after?.end ?? reading.end,
    precision: outer?.precision ?? after?.precision ?? null,
  }
}

function findOpener(text: string, { opener }: Reading, at: number, floor: number): number {
  if (opener === null) return at
  const match = OPENER[opener].exec(text.slice(Math.max(floor, at - 12), at))
  return at - (match?.[0].length ?? 0)
}

function kindOf(text: string, reading: Reading, phrase: Phrase): NumberKind {
  if (!reading.isYearLike) return reading.kind
  return isYear(text, phrase.start, phrase.end, phrase.precision) ? 'year' : 'figure'
}
