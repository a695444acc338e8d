import type { Row } from '../support/insert-row'
import { DATABASE_ROWS } from './database-rows'

/** The first good row of a table, with some of its columns otherwise. */
export function exampleRow(table: string, differences: Row): Row {
  return { ...DATABASE_ROWS.find((example) => example.table === table)?.row, ...differences }
}
