import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { countFigures, listTracedFigures } from '@/lib/figure/figure-ledger'
import { listNotes } from '@/lib/figure/figure-note'
import { formatCsv, toFigureRows } from '@/lib/figure/format-figure-rows'
import { arrivalsFigure, calculatedFigure, exemptFigure } from '../examples/figures'
import { arrivals2025, earlierArrivals } from '../examples/statistics'

const figures = [arrivalsFigure, calculatedFigure, exemptFigure]
const traced = listTracedFigures(figures, listNotes(figures, [earlierArrivals, arrivals2025]))

test('every figure is listed in its order, with what proves it or why it needs no proof', () => {
  expect(traced.map(({ text, note, exemption }) => [text, note?.number, exemption])).toEqual([
    ['3,434', 1, null],
    ['15.1% more', 2, null],
    ['two', undefined, 'illustration'],
  ])
})

test('traced and exempt figures are counted apart', () => {
  expect(countFigures(figures)).toEqual({
    traced: 2,
    exempt: 1,
    byStatus: [
      { status: 'later-reading', count: 1 },
      { status: 'calculated', count: 1 },
    ],
  })
})

test('as CSV they are read back by another program as they were', () => {
  const csv = formatCsv(toFigureRows(traced))
  const rows: Record<string, string>[] = parse(csv, { columns: true, relax_column_count: false })

  expect(csv.split('\r\n')[0]).toContain('figure,sentence,status')
  expect(rows.map(({ figure, statistic, base }) => [figure, statistic, base])).toEqual([
    ['3,434', arrivals2025.slug, ''],
    ['15.1% more', arrivals2025.slug, earlierArrivals.slug],
    ['two', '', ''],
  ])
})
