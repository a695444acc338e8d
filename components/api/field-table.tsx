import { Fragment } from 'react'
import { CodedText } from '@/components/api/coded-text'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { ReferenceField } from '@/lib/api/api-reference'

type Props = {
  /** What the fields are of, for readers who do not see the heading above them. */
  caption: string
  fields: ReferenceField[]
}

/** Parameters or fields, one below the other: their names, what they may say, and what it means. */
export function FieldTable({ caption, fields }: Props) {
  return (
    <DataTable
      caption={caption}
      columns={COLUMNS}
      rows={fields.map(({ name, type, description }) => ({
        key: name,
        cells: {
          name: <FieldName name={name} />,
          type,
          description: <CodedText text={description} />,
        },
      }))}
    />
  )
}

const COLUMNS: [Column, ...Column[]] = [
  { key: 'name', label: 'Name' },
  { key: 'type', label: 'Says' },
  { key: 'description', label: 'Meaning' },
]

/** A line may end after a full stop, and nowhere else. */
function FieldName({ name }: { name: string }) {
  return (
    <code>
      {name.split(/(?<=\.)/).map((part, place) => (
        <Fragment key={place}>
          {place > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  )
}
