import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { DatabaseUnavailable } from '@/lib/connection/database-unavailable'
import { describeFileFault } from '@/lib/connection/describe-file-fault'

/**
 * How many values one statement can hold: https://sqlite.org/limits.html#max_variable_number. Prisma
 * takes the limit of old versions (999), and refuses to list as many records with their relations.
 */
const MOST_VALUES = 32_766

type Connection = Awaited<ReturnType<PrismaLibSql['connect']>>
type Factory = Pick<PrismaLibSql, 'adapterName' | 'connect' | 'provider'>

/**
 * Connects Prisma to a database file that may be away for a while. Where the file is missing, locked
 * or damaged, a question rejects with `DatabaseUnavailable`; the next one finds it if it is back. A
 * file that is missing is never made, and nothing can be written to one.
 */
export function connectToFile(file: string): Factory {
  const adapter = new PrismaLibSql({ url: pathToFileURL(path.resolve(file)).href })
  const { adapterName, provider } = adapter
  let held: Promise<Connection> | null = null

  async function ask<Answer>(question: (connection: Connection) => Promise<Answer>) {
    // Opening a file that is not there would make it. One that is held open could be read for as
    // long as this process lives and never again: better that it is noticed.
    if (!existsSync(file)) throw new DatabaseUnavailable(`The database ${file} is not there.`)
    try {
      held ??= connectForReading(adapter)
      return await question(await held)
    } catch (error) {
      const fault = describeFileFault(error)
      if (fault === null) throw error
      await letGo()
      throw new DatabaseUnavailable(`The database ${file} ${fault}.`, { cause: error })
    }
  }

  /** What was once read of a damaged file stays in the connection, so it is made anew. */
  async function letGo() {
    const connection = held
    held = null
    await connection?.then(({ dispose }) => dispose()).catch(() => {})
  }

  return {
    ...{ adapterName, provider },
    connect: async () => ({
      ...{ adapterName, provider, dispose: letGo },
      getConnectionInfo: () => ({ maxBindValues: MOST_VALUES, supportsRelationJoins: false }),
      queryRaw: (query) => ask((connection) => connection.queryRaw(query)),
      executeRaw: (query) => ask((connection) => connection.executeRaw(query)),
      executeScript: (script) => ask((connection) => connection.executeScript(script)),
      startTransaction: (level) => ask((connection) => connection.startTransaction(level)),
    }),
  }
}

async function connectForReading(adapter: PrismaLibSql): Promise<Connection> {
  const connection = await adapter.connect()
  await connection.executeScript('PRAGMA query_only = ON')
  return connection
}
