import type { ReactNode } from 'react'

/** A column: its heading, and the key of its cells. Numbers stand at the right. */
export type Column = { key: string; label: string; kind?: 'text' | 'number' }

/** One record. With an `id` it can be linked to, and is tinted when it is. */
export type Row = { key: string; id?: string; cells: Record<string, ReactNode> }

type Props = {
  /** What the table holds, for readers who do not see the heading above it. */
  caption: string
  /** The first column names the record. */
  columns: [Column, ...Column[]]
  rows: Row[]
}

/**
 * A table that becomes a list of records where the screen is narrow. The roles are written
 * out because a browser forgets them when the cells no longer stand in a table.
 */
export function DataTable({ caption, columns, rows }: Props) {
  return (
    <table role="table" className="stacked-table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, label, kind }) => (
            <th key={key} role="columnheader" scope="col" data-kind={kind}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <TableRow key={row.key} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}

function TableRow({ row, columns }: { row: Row; columns: Props['columns'] }) {
  const [first, ...others] = columns

  return (
    <tr role="row" id={row.id}>
      <th role="rowheader" scope="row" data-kind={first.kind}>
        {row.cells[first.key]}
      </th>
      {others.map(({ key, label, kind }) => (
        <td key={key} role="cell" data-kind={kind} data-label={label}>
          <div>{row.cells[key]}</div>
        </td>
      ))}
    </tr>
  )
}
