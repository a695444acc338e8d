import { FigureLink } from '@/components/statistic/figure-link'
import { SourceLine } from '@/components/statistic/source-line'
import { StatusMark } from '@/components/statistic/status-mark'
import { DataTable } from '@/components/ui/data-table'
import type { TracedFigure } from '@/lib/figure/figure-ledger'
import { formatTitle } from '@/lib/statistic/format-label'

/** Every figure of an article: the sentence it stands in, what proves it, and where that stands. */
export function TracedFigures({ figures }: { figures: TracedFigure[] }) {
  return (
    <DataTable
      caption="The figures of the article"
      columns={[
        { key: 'figure', label: 'Figure' },
        { key: 'sentence', label: 'Sentence' },
        { key: 'statistic', label: 'Statistic' },
        { key: 'source', label: 'Source' },
        { key: 'status', label: 'Status' },
      ]}
      rows={figures.map((figure, index) => ({ key: String(index), cells: cellsOf(figure) }))}
    />
  )
}

function cellsOf({ exemption, note, sentence, text }: TracedFigure) {
  if (note === null) {
    return {
      figure: text,
      sentence,
      statistic: 'None needed',
      source: 'None',
      status: `Exempt: ${exemption?.replaceAll('-', ' ') ?? ''}`,
    }
  }
  const { base, statistic, status } = note
  return {
    figure: (
      <FigureLink href={statistic.address} status={status}>
        {text}
      </FigureLink>
    ),
    sentence,
    statistic: (
      <>
        <a href={statistic.address}>{formatTitle(statistic)}</a>
        {base && (
          <>
            {' '}
            against <a href={base.address}>{formatTitle(base)}</a>
          </>
        )}
      </>
    ),
    source: <SourceLine source={statistic.source} locator={statistic.locator} />,
    status: <StatusMark status={status} />,
  }
}
