import { formatCalendarDate } from '@/lib/format-calendar-date'
import type { StatisticEvidence } from '@/lib/statistic/statistic-record'

/** What a reader is told where a number was not looked up: that, and why that can be. */
const NOT_VERIFIED =
  'Not verified against a kept copy: we hold no copy of this source, or the number has not been looked up in it'

/** "Found in our kept copy of the source, paragraph 12, as “3,434”, on 22 November 2026": for the page of a statistic. */
export function formatEvidence(evidence: StatisticEvidence | null): string {
  if (evidence === null) return NOT_VERIFIED
  return `Found in our kept copy of the source, ${formatPlaces(evidence)}, ${formatDay(evidence)}`
}

/** "Paragraph 12 of our copy, “3,434”, 22 November 2026": as short as a note has to be. */
export function formatEvidenceShortly(evidence: StatisticEvidence | null): string {
  if (evidence === null) return 'Not against a kept copy'
  return `In our copy, ${formatPlaces(evidence)}, ${formatDay(evidence)}`
}

/** "paragraph 12, as “3,434”", or each paragraph with its own words where they differ. */
function formatPlaces({ places }: StatisticEvidence): string {
  const forms = [...new Set(places.map(({ written }) => written))]
  const listed = forms.map((form) => {
    const paragraphs = places.filter(({ written }) => written === form)
    const numbers = [...new Set(paragraphs.map(({ paragraph }) => paragraph))]
    return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${joinList(numbers)}, as “${form}”`
  })
  return listed.join('; ')
}

function formatDay({ verifiedOn }: StatisticEvidence): string {
  return verifiedOn === null ? 'on a day not recorded' : `on ${formatCalendarDate(verifiedOn)}`
}

/** "2", "2 and 11", "2, 4 and 11" */
function joinList(numbers: number[]): string {
  return numbers.join(', ').replace(/, (?=\d+$)/, ' and ')
}
