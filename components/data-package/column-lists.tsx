import { DataTable } from '@/components/ui/data-table'
import type { WrittenTable } from '@/lib/data-package/data-package'
import type { Column } from '@/lib/data-package/data-table'

/** The columns of every table, each table behind a line that opens. */
export function ColumnLists({ tables }: { tables: WrittenTable[] }) {
  return (
    <div className="flex flex-col gap-2">
      {tables.map(({ file, table }) => (
        <details key={table.name}>
          <summary className="w-fit py-1">{file.name}</summary>
          <DataTable
            caption={`The columns of ${file.name}`}
            columns={[
              { key: 'name', label: 'Column' },
              { key: 'type', label: 'Type' },
              { key: 'description', label: 'What it says' },
            ]}
            rows={table.columns.map((column) => ({
              key: column.name,
              cells: {
                name: column.name,
                type: column.isOptional ? `${column.type}, may be empty` : column.type,
                description: describeColumn(column),
              },
            }))}
          />
        </details>
      ))}
    </div>
  )
}

function describeColumn({ description, options, refersTo }: Column): string {
  return [
    `${description}.`,
    refersTo === undefined ? null : `A slug of ${refersTo}.csv.`,
    options === undefined ? null : `One of: ${options.join(', ')}.`,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
}
