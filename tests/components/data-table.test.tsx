import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DataTable } from '@/components/ui/data-table'

const table = renderToStaticMarkup(
  <DataTable
    caption="All readings"
    columns={[
      { key: 'value', label: 'Value', kind: 'number' },
      { key: 'source', label: 'Source' },
    ]}
    rows={[
      {
        key: 'march',
        id: 'reading-march',
        cells: { value: '3,434', source: <a href="/sources/express">Daily Express</a> },
      },
    ]}
  />,
)

test('a table stays a table to screen readers when its rows are stacked', () => {
  expect([...table.matchAll(/role="([^"]+)"/g)].map(([, role]) => role)).toEqual([
    'table',
    'rowgroup',
    'row',
    'columnheader',
    'columnheader',
    'rowgroup',
    'row',
    'rowheader',
    'cell',
  ])
})

test('each cell can say its heading by itself', () => {
  expect(table).toContain('data-label="Source"')
})

test('a table has a name, and a row that can be linked to', () => {
  expect(table).toContain('All readings</caption>')
  expect(table).toContain('id="reading-march"')
  expect(table).toContain('href="/sources/express"')
})
