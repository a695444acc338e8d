/** The parts of Frictionless' own reader that the tests use; the package brings no types of its own. */
declare module 'datapackage' {
  type CellValue = string | number | boolean | Date | unknown[] | null

  export class Resource {
    name: string
    headers: string[]
    /** The whole path of its file. */
    source: string
    descriptor: { bytes: number; hash: string }
    schema: { fieldNames: string[]; foreignKeys: unknown[] }
    /** Every row, cast by the schema; throws for the first cell or key that does not fit it. */
    read(options: { keyed: true; relations: true }): Promise<Record<string, unknown>[]>
    read(options: { keyed: true }): Promise<Record<string, CellValue>[]>
  }

  export class Package {
    /** From a zip or a `datapackage.json`; strict throws for a descriptor that is none. */
    static load(file: string, options: { strict: true }): Promise<Package>
    valid: boolean
    errors: Error[]
    descriptor: { version: string; licenses: { name: string }[]; sources: { title: string }[] }
    resources: Resource[]
    getResource(name: string): Resource | null
  }
}
