import { stringify } from 'csv-stringify/sync'
import type { WrittenTable } from '@/lib/data-package/data-package'
import type { Cell, DataTable } from '@/lib/data-package/data-table'
import { CSV_FORM } from '@/lib/http/csv'

/** A table with all its rows as CSV: RFC 4180, UTF-8, a header line, lists as JSON. */
export async function writeTable(table: DataTable): Promise<WrittenTable> {
  const rows = await table.listRows()
  const text = stringify(rows.map(toTexts), {
    ...CSV_FORM,
    columns: table.columns.map(({ name }) => name),
  })
  return { table, rows, file: { name: tableFileName(table), text } }
}

/** The name of a table's file. */
export function tableFileName({ name }: Pick<DataTable, 'name'>): string {
  return `${name}.csv`
}

function toTexts(row: Cell[]): (string | number | null)[] {
  return row.map((cell) => {
    if (Array.isArray(cell)) return JSON.stringify(cell)
    return typeof cell === 'boolean' ? String(cell) : cell
  })
}
