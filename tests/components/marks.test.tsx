import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FigureLink } from '@/components/statistic/figure-link'
import { FigureMark } from '@/components/statistic/figure-mark'
import { MarksLegend } from '@/components/statistic/marks-legend'
import { StatusMark } from '@/components/statistic/status-mark'

test.each([
  ['current', 'Current'],
  ['later-reading', 'Later reading held'],
  ['replaced', 'Replaced'],
  ['questioned', 'Questioned'],
  ['withdrawn', 'Withdrawn'],
  ['calculated', 'Calculated'],
] as const)('the status %s is the word “%s”', (status, word) => {
  expect(textOf(<StatusMark status={status} />)).toBe(word)
})

test('a marked number is the number and its plain value', () => {
  const mark = (
    <FigureMark status="questioned" value={50}>
      50
    </FigureMark>
  )

  expect(textOf(mark)).toBe('50')
  expect(renderToStaticMarkup(mark)).toContain('value="50"')
})

test('a linked number leads to its statistic and is named with its status', () => {
  const link = renderToStaticMarkup(
    <FigureLink href="/statistics/arrivals/to-march" status="later-reading">
      3,434
    </FigureLink>,
  )

  expect(link).toContain('href="/statistics/arrivals/to-march"')
  expect(link).toContain('aria-label="3,434, later reading held"')
  expect(link.replace(/<[^>]+>/g, '')).toBe('3,434')
})

test('the legend has a word for each mark that stands in prose', () => {
  const words = textOf(<MarksLegend />)

  for (const word of ['current', 'replaced', 'questioned', 'calculated']) {
    expect(words).toContain(word)
  }
})

function textOf(element: React.ReactElement): string {
  return renderToStaticMarkup(element).replace(/<[^>]+>/g, '')
}
