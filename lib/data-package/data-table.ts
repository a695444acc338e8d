/** What a cell may hold; a list is written as JSON, and null as nothing. */
export type Cell = string | number | boolean | string[] | null

/** What a column says of itself, in the words of Frictionless' Table Schema. */
export type Column = {
  type: 'string' | 'date' | 'number' | 'integer' | 'boolean' | 'array'
  /** For readers of the data: a sentence without a full stop. */
  description: string
  format?: 'uri'
  /** The only values that there are. */
  options?: readonly string[]
  /** The table whose `slug` it holds. */
  refersTo?: string
  /** True where a cell may be empty. */
  isOptional?: true
}

/** A table of the data package. */
export type DataTable = {
  /** Its file has this name and the ending `.csv`. */
  name: string
  title: string
  description: string
  /** The columns that tell one row from all others. */
  key: string[]
  columns: (Column & { name: string })[]
  /** The rows in the order of the key, their cells in that of the columns. */
  listRows: () => Promise<Cell[][]>
}

type Row = Record<string, Cell>

/** A column has the type of its cells, and says so where one may be empty. */
type ColumnOf<Value extends Cell> = Column & {
  type: TypeOf<NonNullable<Value>>
} & (null extends Value ? { isOptional: true } : { isOptional?: never })

type TypeOf<Value> = Value extends string
  ? 'string' | 'date'
  : Value extends number
    ? 'number' | 'integer'
    : Value extends boolean
      ? 'boolean'
      : 'array'

type Definition<Content extends Row> = Omit<DataTable, 'columns' | 'key' | 'listRows'> & {
  key: (keyof Content & string)[]
  /** One for each cell of a row, in the order of the file. Columns are only added, at the end. */
  columns: { [Name in keyof Content]: ColumnOf<Content[Name]> }
  /** In any order: the table puts them in that of its key. */
  listRows: () => Promise<Content[]>
}

/** A table whose columns fit its rows. */
export function defineTable<Content extends Row>(definition: Definition<Content>): DataTable {
  const { columns, key, listRows, ...words } = definition
  const named = Object.entries<Column>(columns).map(([name, column]) => ({ name, ...column }))
  return {
    ...words,
    key,
    columns: named,
    listRows: async () => {
      const rows = await listRows()
      return rows
        .toSorted((one, other) => compareKeys(key, one, other))
        .map((row) => named.map(({ name }) => row[name] ?? null))
    },
  }
}

/** By the first column of the key, then by the next: numbers as numbers, words by their letters. */
function compareKeys(key: string[], one: Row, other: Row): number {
  for (const name of key) {
    const [cell, otherCell] = [one[name] ?? '', other[name] ?? '']
    if (cell !== otherCell) return cell < otherCell ? -1 : 1
  }
  return 0
}
