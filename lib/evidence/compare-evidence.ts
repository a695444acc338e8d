import type { Evidence } from '@/lib/evidence/evidence-schema'
import { formatParagraphs } from '@/lib/evidence/find-places'
import { matchesDirection, matchesNumber } from '@/lib/evidence/match-number'
import { readLocator } from '@/lib/evidence/read-locator'
import type { WantedNumber } from '@/lib/evidence/wanted-number'
import { listNumbers } from '@/lib/figure/list-numbers'

/** A field of a statistic that says something else than what was found in its source. */
export type EvidenceDifference = { field: 'locator' | 'value'; message: string }

const REMEDY =
  'Take the change back, or give npm run evidence the folder of the kept copies to look again.'

/** How a statistic differs from what was found of it in the copy of its source. */
export function compareEvidence(
  locator: string,
  wanted: WantedNumber,
  { places }: Evidence,
): EvidenceDifference[] {
  const found = places.map(({ paragraph }) => paragraph)
  const isThere = readLocator(locator)?.join() === found.join()
  const other = places.find(
    ({ written, direction }) =>
      !says(written, wanted) || !matchesDirection(direction ?? null, wanted),
  )
  return [
    ...(isThere ? [] : [{ field: 'locator' as const, message: describePlace(found) }]),
    ...(other ? [{ field: 'value' as const, message: describeValue(other.written, wanted) }] : []),
  ]
}

/** Without its sentence "2023" may look like a year, so that its kind does not count here. */
function says(written: string, wanted: WantedNumber): boolean {
  return listNumbers(written).some((number) => matchesNumber(number, wanted))
}

function describePlace(found: number[]): string {
  return `The number was found in ${formatParagraphs(found)} of the kept copy, and the locator names another place. ${REMEDY}`
}

function describeValue(written: string, { name }: WantedNumber): string {
  return `The kept copy says “${written}” where the statistic has ${name}, with another number, unit or sign. ${REMEDY}`
}
