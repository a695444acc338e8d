import type { TimelineVocabulary } from '@/lib/timeline/timeline-filter'

type Props = {
  /** The day that is asked for; null for now. */
  day: string | null
  vocabulary: Pick<TimelineVocabulary, 'firstKnown' | 'recordedTo'>
}

/**
 * Asks as known on which day. It offers the days on which the archive can answer; one before these
 * that an address asks for stays possible, or the browser would refuse to send the other fields.
 */
export function KnownField({ day, vocabulary }: Props) {
  const { firstKnown, recordedTo } = vocabulary
  return (
    <div>
      <label htmlFor="filter-known" className="field-label">
        As known on
      </label>
      <input
        id="filter-known"
        name="known"
        type="date"
        min={day !== null && day < firstKnown ? day : firstKnown}
        max={recordedTo}
        defaultValue={day ?? ''}
        className="control"
      />
    </div>
  )
}
