import { FigureLink } from '@/components/statistic/figure-link'
import { SourceLine } from '@/components/statistic/source-line'
import { StatusMark } from '@/components/statistic/status-mark'
import { SuccessionText } from '@/components/statistic/succession-text'
import { DataTable } from '@/components/ui/data-table'
import type { TracedFigure } from '@/lib/figure/figure-ledger'
import type { FigureNote } from '@/lib/figure/figure-note'
import { formatDifferingChange } from '@/lib/statistic/format-check'
import { formatEvidenceShortly } from '@/lib/statistic/format-evidence'
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
        { key: 'evidence', label: 'Verified' },
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
      evidence: 'None needed',
      status: `Exempt: ${exemption?.replaceAll('-', ' ') ?? ''}`,
    }
  }
  const { base, caveat, statistic, status } = note
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
        {caveat !== null && <p>Caveat: {caveat}</p>}
      </>
    ),
    source: <SourceLine source={statistic.source} locator={statistic.locator} />,
    evidence: formatEvidenceShortly(statistic.evidence),
    status: <FigureStanding note={note} />,
  }
}

/** The status of a figure, what became of its statistic, and a stated change that does not come out. */
function FigureStanding({ note: { base, statistic, status } }: { note: FigureNote }) {
  const differing = base === null ? formatDifferingChange(statistic) : null
  return (
    <>
      <StatusMark status={status} />
      {status !== 'calculated' && statistic.succession.length > 0 && (
        <p className="meta">
          <SuccessionText statistic={statistic} />
        </p>
      )}
      {differing !== null && <p className="meta">{differing}.</p>}
    </>
  )
}
