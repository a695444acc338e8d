import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import {
  bindMigrationAwareSqlAdapterFactory,
  type ErrorRegistry,
  type SqlDriverAdapter,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

/** SQLite keeps the virtual table of the search in these; Prisma would plan to drop them. */
const SEARCH_TABLES = ['', '_data', '_idx', '_content', '_docsize', '_config'].map(
  (part) => `SearchText${part}`,
)

/** What is made by the SQL of the migrations alone; every other table is in the schema. */
export const EXTERNAL = { externalTables: SEARCH_TABLES, externalEnums: [] }

/** The engine wants to know the kind of database before anything else. */
const DATASOURCE = 'datasource db {\n  provider = "sqlite"\n}\n'

/**
 * Opens Prisma's own migration engine on an SQLite file, does the work, and closes both.
 *
 * The engine is the WebAssembly build that npm installs, so nothing has to be downloaded.
 */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  startWebAssembly()
  const adapters = new MigrationAdapters({ url: databaseUrl })
  const factory = bindMigrationAwareSqlAdapterFactory(adapters)
  try {
    const engine = await bindings.SchemaEngine.new(
      { datamodels: [['schema.prisma', DATASOURCE]] },
      () => {},
      factory,
    )
    return await work(engine).finally(() => engine.free())
  } catch (error) {
    throw originalError(error, factory.errorRegistry)
  } finally {
    await adapters.close()
  }
}

/** Connections to the database and to the shadow database, closed together at the end. */
class MigrationAdapters extends PrismaLibSql {
  #open: SqlDriverAdapter[] = []

  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = this.#keep(await super.connect())
    // A database is a build product: after a power cut it is built again, so no waiting for the disk.
    await adapter.executeScript('PRAGMA synchronous = OFF')
    return adapter
  }

  override async connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.#keep(runWholeScripts(await super.connectToShadowDb()))
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.map((adapter) => adapter.dispose()))
    this.#open = []
  }

  #keep(adapter: SqlDriverAdapter): SqlDriverAdapter {
    this.#open.push(adapter)
    return adapter
  }
}

/**
 * The engine sends a whole migration to the shadow database as one statement, of which libsql
 * would run the first and say nothing of the rest.
 */
function runWholeScripts(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const executeOne = adapter.executeRaw.bind(adapter)
  adapter.executeRaw = async (query) => {
    if (query.args.length > 0) return executeOne(query)
    await adapter.executeScript(query.sql)
    return 0
  }
  return adapter
}

/** Of an error outside itself, such as a file that cannot be opened, the engine gives a number only. */
function originalError(error: unknown, registry: ErrorRegistry): unknown {
  const id = /^External error id#(?<id>\d+)/.exec(String(error instanceof Error && error.message))
  return (id && registry.consumeError(Number(id.groups?.id))?.error) ?? error
}

let isStarted = false

/** Once in a process: Node 20 cannot import a .wasm file by itself. */
function startWebAssembly(): void {
  if (isStarted) return
  const script = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  )
  const compiled = new WebAssembly.Module(readFileSync(script.replace(/\.js$/, '.wasm')))
  const { exports } = new WebAssembly.Instance(compiled, { './schema_engine_bg.js': bindings })
  const start = exports.__wbindgen_start as () => void // the generated code exports it so
  bindings.__wbg_set_wasm(exports)
  start()
  isStarted = true
}
