import { SourceLine } from '@/components/statistic/source-line'
import { Standing } from '@/components/statistic/standing'
import { FactList } from '@/components/ui/fact-list'
import { formatPeriod } from '@/lib/format-calendar-date'
import { formatPublished } from '@/lib/source/format-source'
import { formatNature } from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** What is known of a reading, in the order that is the same everywhere: period to status. */
export function StatisticFacts({ statistic }: { statistic: Statistic }) {
  const { locator, nature, note, period, periodNote, source, statedBy } = statistic
  return (
    <FactList
      facts={[
        { label: 'Period', value: withNote(formatPeriod(period), periodNote) },
        { label: 'Known from', value: formatPublished(source) },
        { label: 'Source', value: <SourceLine source={source} locator={locator} /> },
        {
          label: 'Stated by',
          value: statedBy ? <a href={statedBy.address}>{statedBy.name}</a> : 'The source itself',
        },
        { label: 'Status', value: <Standing statistic={statistic} /> },
        ...(nature === null ? [] : [{ label: 'Nature', value: formatNature(nature) }]),
        ...(note === null ? [] : [{ label: 'Note', value: note }]),
      ]}
    />
  )
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
