import type { Evidence, EvidencePlace } from '@/lib/evidence/evidence-schema'
import { findNumber, listCounts } from '@/lib/evidence/find-number'
import { directionOf, matchesPrecision } from '@/lib/evidence/match-number'
import { readLocator } from '@/lib/evidence/read-locator'
import type { WantedNumber } from '@/lib/evidence/wanted-number'

/** What was found of a statistic in the copy of its source, or the field at which it is wrong. */
export type PlacesReading =
  | { places: Evidence['places']; warning: string | null; field: null; message: null }
  | { places: null; warning: null; field: 'locator' | 'value'; message: string }

const MOST_QUOTED = 8

/** Looks for a number in the paragraphs that a locator names, and where it is not there, in all. */
export function findPlaces(
  paragraphs: string[],
  locator: string,
  wanted: WantedNumber,
): PlacesReading {
  const refuse = (field: 'locator' | 'value', message: string): PlacesReading => {
    return { places: null, warning: null, field, message }
  }
  const named = readLocator(locator)
  if (!named) return refuse('locator', UNREADABLE_LOCATOR)
  const places = named.flatMap((paragraph) => placeIn(paragraphs, paragraph, wanted) ?? [])
  if (places.length === named.length) {
    const warning = findPrecisionFault(paragraphs, named, wanted)
    return { places, warning, field: null, message: null }
  }
  const elsewhere = listParagraphsWith(paragraphs, wanted)
  const missed = named.filter((paragraph) => !elsewhere.includes(paragraph))
  if (elsewhere.length > 0) {
    const message = `${wanted.name} does not stand in ${formatParagraphs(missed)} of the kept copy, but in ${formatParagraphs(elsewhere)}. Write “${formatParagraphs(elsewhere)}”${elsewhere.length > 1 ? ', or of these the ones that are meant' : ''}.`
    return refuse('locator', message)
  }
  return refuse('value', describeAbsence(paragraphs, named, wanted))
}

const UNREADABLE_LOCATOR =
  'This locator does not name paragraphs, so the number cannot be looked for. Write it as “paragraph 12” or “paragraphs 2, 11”, counted in the kept copy.'

function placeIn(
  paragraphs: string[],
  paragraph: number,
  wanted: WantedNumber,
): EvidencePlace | null {
  const number = findNumber(paragraphs[paragraph - 1] ?? '', wanted)
  if (!number) return null
  const direction = wanted.isChange ? directionOf(number) : null
  return { paragraph, written: number.text, ...(direction ? { direction } : {}) }
}

function listParagraphsWith(paragraphs: string[], wanted: WantedNumber): number[] {
  return paragraphs.flatMap((text, index) => (findNumber(text, wanted) ? [index + 1] : []))
}

function findPrecisionFault(
  paragraphs: string[],
  named: number[],
  wanted: WantedNumber,
): string | null {
  for (const paragraph of named) {
    const number = findNumber(paragraphs[paragraph - 1] ?? '', wanted)
    if (!number || matchesPrecision(number, wanted)) continue
    const precision = wanted.precision ?? 'no precision'
    return `Paragraph ${paragraph} says “${number.text}”, and the statistic has ${precision}. Give it the precision that the source has, or say in a note why it is read otherwise.`
  }
  return null
}

function describeAbsence(paragraphs: string[], named: number[], wanted: WantedNumber): string {
  const opposite = { ...wanted, value: -wanted.value }
  const isTurned = wanted.isChange && listParagraphsWith(paragraphs, opposite).length > 0
  if (isTurned) {
    const [there, here] = wanted.value > 0 ? ['a fall', 'a rise'] : ['a rise', 'a fall']
    return `The kept copy tells of ${there} where ${wanted.name} is ${here}. Write a fall with a minus sign and a rise without one.`
  }
  return `${wanted.name} stands nowhere in the kept copy. ${quoteNumbers(paragraphs, named)} Write what the source says, or take the statistic out.`
}

function quoteNumbers(paragraphs: string[], named: number[]): string {
  const found = named.flatMap((paragraph) => listCounts(paragraphs[paragraph - 1] ?? ''))
  const quoted = found.slice(0, MOST_QUOTED).map(({ text }) => `“${text}”`)
  const where = formatParagraphs(named)
  const verb = named.length === 1 ? 'has' : 'have'
  return quoted.length === 0
    ? `No numbers stand in ${where}.`
    : `${where.charAt(0).toUpperCase()}${where.slice(1)} ${verb} ${quoted.join(', ')}.`
}

/** `paragraph 12` or `paragraphs 2, 11`, as a locator is written. */
export function formatParagraphs(paragraphs: number[]): string {
  return `paragraph${paragraphs.length === 1 ? '' : 's'} ${paragraphs.join(', ')}`
}
