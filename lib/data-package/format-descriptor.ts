import { createHash } from 'node:crypto'
import type { DataSource, WrittenTable } from '@/lib/data-package/data-package'
import { DATA_ADDRESS } from '@/lib/data-package/data-package'
import type { Column, DataTable } from '@/lib/data-package/data-table'
import { SITE } from '@/lib/site'
import { absoluteUrl } from '@/lib/site/absolute-url'

type Described = { tables: WrittenTable[]; sources: DataSource[]; version: string }

/** The licence by the name that programs know: https://spdx.org/licenses/ */
export const LICENCE_ID = 'CC-BY-4.0'

/**
 * `datapackage.json`: what is in the tables, for programs, as a Tabular Data Package of
 * Frictionless (https://specs.frictionlessdata.io/tabular-data-package/).
 */
export function formatDescriptor({ sources, tables, version }: Described): string {
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'tideline',
    title: DATA_TITLE,
    description: SITE.description,
    homepage: absoluteUrl(DATA_ADDRESS),
    version,
    licenses: [{ name: LICENCE_ID, title: SITE.licence.name, path: SITE.licence.url }],
    contributors: [{ title: SITE.name, path: SITE.url, role: 'publisher' }],
    sources,
    resources: tables.map(toResource),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

/** What the data package is called. */
export const DATA_TITLE = `${SITE.name}: the whole archive as data`

function toResource({ file, table }: WrittenTable) {
  const { columns, description, key, name, title } = table
  return {
    profile: 'tabular-data-resource',
    ...{ name, title, description },
    path: file.name,
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    bytes: Buffer.byteLength(file.text),
    hash: `sha256:${createHash('sha256').update(file.text).digest('hex')}`,
    schema: {
      fields: columns.map((column) => toField(table, column)),
      missingValues: [''],
      primaryKey: key,
      ...toForeignKeys(table),
    },
  }
}

/** A list of none would be a fault, and a table names itself by nothing. */
function toForeignKeys({ columns, name }: DataTable) {
  const foreignKeys = columns.flatMap(({ name: fields, refersTo }) => {
    if (refersTo === undefined) return []
    return [{ fields, reference: { resource: refersTo === name ? '' : refersTo, fields: 'slug' } }]
  })
  return foreignKeys.length === 0 ? {} : { foreignKeys }
}

function toField({ key }: DataTable, column: DataTable['columns'][number]) {
  const { description, format, name, type } = column
  const isAlone = key.length === 1 && key[0] === name
  return {
    ...{ name, type, description },
    ...(format === undefined ? {} : { format }),
    constraints: toConstraints(column, isAlone),
  }
}

function toConstraints({ isOptional, options }: Column, isUnique: boolean) {
  return {
    required: isOptional !== true,
    ...(isUnique ? { unique: true } : {}),
    ...(options === undefined ? {} : { enum: options }),
  }
}
