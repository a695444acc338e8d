import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { describeFileFault } from '@/lib/connection/describe-file-fault'

/**
 * Opens the database anew and asks it something; null when it answers, else what is wrong with it
 * in a sentence. A thorough look reads all of it.
 */
export async function findDatabaseProblem(
  file: string,
  { isThorough }: { isThorough: boolean },
): Promise<string | null> {
  // Opening a file that is not there would make it.
  if (!existsSync(file)) return `The database ${file} is not there.`
  try {
    const answer = await ask(file, isThorough ? 'PRAGMA quick_check(1)' : 'PRAGMA schema_version')
    const isWell = isThorough ? answer === 'ok' : Number(answer) > 0
    return isWell ? null : `The database ${file} is damaged.`
  } catch (error) {
    return `The database ${file} ${describeFileFault(error) ?? 'cannot be read'}.`
  }
}

/** Null when the database is the one that the pages were built from, else that it is another. */
export function findVersionProblem(file: string, contentVersion: string): string | null {
  const version = createHash('sha256').update(readFileSync(file)).digest('hex')
  if (version.startsWith(contentVersion)) return null
  return `The database ${file} is not the one that the pages were built from.`
}

async function ask(file: string, sql: string): Promise<unknown> {
  const url = pathToFileURL(path.resolve(file)).href
  const connection = await new PrismaLibSql({ url }).connect()
  try {
    const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] })
    return rows[0]?.[0]
  } finally {
    await connection.dispose()
  }
}
