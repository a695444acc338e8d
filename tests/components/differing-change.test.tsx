import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { TracedFigures } from '@/components/article/traced-figures'
import { NumberedNotes } from '@/components/figure/numbered-notes'
import { CheckBlock } from '@/components/statistic/check-block'
import { ComparisonTable } from '@/components/statistic/comparison-table'
import { toListedStatistic } from '@/components/statistic/present-statistic'
import { StatisticList } from '@/components/statistic/statistic-list'
import { StatisticTable } from '@/components/statistic/statistic-table'
import type { Figure } from '@/lib/figure/figure-record'
import { listTracedFigures } from '@/lib/figure/figure-ledger'
import { listNotes } from '@/lib/figure/figure-note'
import { toFigureRows } from '@/lib/figure/format-figure-rows'
import type { FollowedStatistic } from '@/lib/statistic/succession'
import { arrivalsFigure } from '../examples/figures'
import { arrivals2024, arrivals2025, arrivalsRise } from '../examples/statistics'
import { textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

const SENTENCE = 'The source says 17%, the figures give 15.1%'
const differing: FollowedStatistic = {
  ...arrivalsRise,
  written: '17',
  value: 17,
  change: {
    from: arrivals2024,
    to: arrivals2025,
    check: { verdict: 'differs', computed: (451 * 100) / 2983, reason: null },
  },
}
const figure: Figure = {
  ...arrivalsFigure,
  binding: `stat:${differing.slug}`,
  text: '17% more',
  status: 'current',
  statistic: differing.slug,
}
const figures = listTracedFigures([figure], listNotes([figure], [differing]))
const table = { caption: 'All', statistics: [differing] }

test.each<[string, ReactElement]>([
  ['the page of the statistic', <CheckBlock key="1" statistic={differing} />],
  ['its note', <NumberedNotes key="2" notes={listNotes([figure], [differing])} />],
  ['the comparisons of a measure', <ComparisonTable key="3" changes={[differing]} />],
  ['the numbers of an article', <TracedFigures key="4" figures={figures} />],
  ['the figures of a source', <StatisticTable key="5" {...table} view="ofSource" />],
  ['the key statistics of an article', <StatisticTable key="6" {...table} view="ofArticle" />],
  ['a list beside an event', <StatisticList key="7" statistics={[toListedStatistic(differing)]} />],
])('a stated change that does not come out is told in %s', (_where, element) => {
  expect(textOf(renderTree(element))).toContain(SENTENCE)
})

test('and in the numbers as data', () => {
  expect(toFigureRows(figures)).toMatchObject([{ check: `${SENTENCE}: 3,434 against 2,983.` }])
})

test('a change that comes out is not told to differ', () => {
  expect(textOf(renderTree(<ComparisonTable changes={[arrivalsRise]} />))).not.toContain(
    'The source says',
  )
})

test('a stated change that was withdrawn is struck through beside the others', () => {
  const withdrawn = { ...differing, status: 'withdrawn' } as const
  const [link] = [...renderTree(<ComparisonTable changes={[withdrawn]} />).children]

  expect(JSON.stringify(link)).toContain('17%, withdrawn')
})
