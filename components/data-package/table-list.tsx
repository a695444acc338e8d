import { DataTable } from '@/components/ui/data-table'
import { dataFileAddress, type WrittenTable } from '@/lib/data-package/data-package'

/** Every table of the data package: its file, what is in it, and how much. */
export function TableList({ tables }: { tables: WrittenTable[] }) {
  return (
    <DataTable
      caption="The tables of the data package"
      columns={[
        { key: 'file', label: 'File' },
        { key: 'holds', label: 'What it holds' },
        { key: 'rows', label: 'Rows', kind: 'number' },
      ]}
      rows={tables.map(({ file, rows, table }) => ({
        key: table.name,
        cells: {
          file: <a href={dataFileAddress(file.name)}>{file.name}</a>,
          holds: `${table.description}.`,
          rows: rows.length.toLocaleString('en-GB'),
        },
      }))}
    />
  )
}
