import type { ReactNode } from 'react'
import { SourceLine } from '@/components/statistic/source-line'
import { formatPeriod } from '@/lib/format-calendar-date'
import { formatKnownFrom } from '@/lib/source/format-source'
import { formatNature } from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** What is known of a statistic, in the order that is the same everywhere: period to note. */
export function listFacts(statistic: Statistic, said: { standing: ReactNode; evidence: string }) {
  const { locator, nature, note, period, periodNote, source, statedBy } = statistic
  return [
    { label: 'Period', value: withNote(formatPeriod(period), periodNote) },
    { label: 'Known from', value: formatKnownFrom(source) },
    { label: 'Source', value: <SourceLine source={source} locator={locator} /> },
    {
      label: 'Stated by',
      value: statedBy ? <a href={statedBy.address}>{statedBy.name}</a> : 'The source itself',
    },
    { label: 'Status', value: said.standing },
    { label: 'Verified', value: said.evidence },
    ...(nature === null ? [] : [{ label: 'Nature', value: formatNature(nature) }]),
    ...(note === null ? [] : [{ label: 'Note', value: note }]),
  ]
}

function withNote(text: string, note: string | null) {
  return note === null
    ? text
    : [
        text,
        <br key="break" />,
        <span key="note" className="meta">
          {note}
        </span>,
      ]
}
