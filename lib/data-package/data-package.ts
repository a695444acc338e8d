import type { Cell, DataTable } from '@/lib/data-package/data-table'

/** One file of the data package, in the zip and at its own address alike; UTF-8. */
export type DataFile = { name: string; text: string }

/** A table with its rows, and with its file as it is written. */
export type WrittenTable = { table: DataTable; rows: Cell[][]; file: DataFile }

/** A source as the data package names it. */
export type DataSource = { title: string; path: string }

/** The whole archive as tables. */
export type DataPackage = {
  /** The version of the columns, and after `+` the day and the fingerprint of what is in them. */
  version: string
  /** The last day of which the archive speaks, `YYYY-MM-DD`. */
  recordedTo: string
  tables: WrittenTable[]
  /** Every file, the description first and the tables last. */
  files: DataFile[]
}

/** Where the page of the data package is, and its files below it. */
export const DATA_ADDRESS = '/data'

/** The whole package in one file. */
export const ZIP_ADDRESS = `${DATA_ADDRESS}/tideline.zip`

/** Where a file of the package is. */
export function dataFileAddress(name: string): string {
  return `${DATA_ADDRESS}/${name}`
}
