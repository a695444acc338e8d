import { stringify } from 'csv-stringify/sync'
import type { TracedFigure } from '@/lib/figure/figure-ledger'
import { formatNoteCheck } from '@/lib/figure/format-note'
import { CSV_FORM } from '@/lib/http/csv'
import { formatPublished } from '@/lib/source/format-source'
import { formatEvidence } from '@/lib/statistic/format-evidence'
import { formatWithUnit } from '@/lib/statistic/format-statistic'
import { formatSuccession } from '@/lib/statistic/format-succession'

/** A figure of a text as data: one flat record, the same in CSV and JSON; null where there is nothing. */
export type FigureRow = {
  figure: string
  sentence: string
  status: string
  exemption: string | null
  statistic: string | null
  base: string | null
  caveat: string | null
  value: number | null
  unit: string | null
  stated: string | null
  period: string | null
  source: string | null
  sourceTitle: string | null
  published: string | null
  locator: string | null
  /** What became of the statistic, in a sentence. */
  followed: string | null
  /** The sum behind the figure, or the check of a stated change. */
  check: string | null
  /** Where the number was found in the kept copy of its source, and when. */
  evidence: string | null
  verifiedOn: string | null
  /** Of the kept copy. */
  sha256: string | null
}

/** The figures of a text as flat records, in the order in which a reader meets them. */
export function toFigureRows(figures: TracedFigure[]): FigureRow[] {
  return figures.map(({ exemption, note, sentence, status, text }) => {
    const statistic = note?.statistic ?? null
    return {
      ...{ figure: text, sentence, status, exemption },
      statistic: statistic?.slug ?? null,
      base: note?.base?.slug ?? null,
      caveat: note?.caveat ?? null,
      value: statistic?.value ?? null,
      unit: statistic?.unit ?? null,
      stated: statistic && formatWithUnit(statistic),
      period: statistic?.period ?? null,
      source: statistic?.source.slug ?? null,
      sourceTitle: statistic?.source.title ?? null,
      published: statistic && formatPublished(statistic.source),
      locator: statistic?.locator ?? null,
      followed: statistic && formatSuccession(statistic),
      check: note && formatNoteCheck(note),
      evidence: statistic && formatEvidence(statistic.evidence),
      verifiedOn: statistic?.evidence?.verifiedOn ?? null,
      sha256: statistic?.evidence?.sha256 ?? null,
    }
  })
}

/** The rows as a table. */
export function formatCsv(rows: FigureRow[]): string {
  return stringify(rows, CSV_FORM)
}
