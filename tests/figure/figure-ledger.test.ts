import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { countFigures, listTracedFigures } from '@/lib/figure/figure-ledger'
import { listNotes } from '@/lib/figure/figure-note'
import { formatCsv, toFigureRows } from '@/lib/figure/format-figure-rows'
import type { FollowedStatistic } from '@/lib/statistic/succession'
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

test('as data they say what became of each number, and where it was found', () => {
  const sha256 = 'a'.repeat(64)
  const followed: FollowedStatistic = {
    ...arrivals2025,
    evidence: { places: [{ paragraph: 12, written: '3,434' }], verifiedOn: '2026-11-22', sha256 },
    succession: [{ kind: 'withdrawn', to: null, date: '2026-11-24' }],
  }
  const notes = listNotes([arrivalsFigure], [followed])

  expect(toFigureRows(listTracedFigures([arrivalsFigure, exemptFigure], notes))).toMatchObject([
    {
      followed:
        'Was 3,434: withdrawn on 24 November 2026 as our own mistake, and nothing took its place.',
      evidence: expect.stringContaining('paragraph 12, as “3,434”'),
      verifiedOn: '2026-11-22',
      sha256,
    },
    { followed: null, check: null, evidence: null, verifiedOn: null, sha256: null },
  ])
})
