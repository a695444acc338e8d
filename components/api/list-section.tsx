import { FieldTable } from '@/components/api/field-table'
import { Section } from '@/components/site/section'
import type { ReferenceList } from '@/lib/api/api-reference'

/** One list of the API: its addresses, what it may be asked for by, and what its records hold. */
export function ListSection({ described }: { described: ReferenceList }) {
  const { name, about, fields, list, parameters, record } = described
  return (
    <Section
      id={name}
      title={<code>{name}</code>}
      action={
        <>
          <a href={list}>JSON</a>
          <a href={`${list}.csv`}>CSV</a>
        </>
      }
    >
      <p className="max-w-text">{about}</p>
      <ul className="max-w-text text-md">
        {[list, ...(record === null ? [] : [record])].map((address) => (
          <li key={address}>
            <code className="wrap-anywhere">GET {address}</code>
          </li>
        ))}
      </ul>
      <h3 className="pt-2 text-lg">Parameters of the list</h3>
      <FieldTable caption={`Parameters of ${name}`} fields={parameters} />
      <h3 className="pt-2 text-lg">Fields of a record</h3>
      <FieldTable caption={`Fields of a record of ${name}`} fields={fields} />
    </Section>
  )
}
