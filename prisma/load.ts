import { mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { articleRows } from '@/prisma/article-rows'
import { eventRows } from '@/prisma/event-rows'
import { factRows } from '@/prisma/fact-rows'
import { figureRows } from '@/prisma/figure-rows'
import { fillSearch } from '@/prisma/fill-search'
import { type Prisma, PrismaClient } from '@/prisma/generated/client'
import { applyMigrations } from '@/prisma/migrate'
import { prepareEvents } from '@/prisma/prepare-events'
import { readCompiled } from '@/prisma/read-compiled'
import { readFacts } from '@/prisma/read-facts'
import { latestStatisticOf } from '@/prisma/latest-statistic'
import { relatedRows } from '@/prisma/related-rows'
import { searchEntries } from '@/prisma/search-entries'
import { termRows } from '@/prisma/term-rows'

export type LoadOptions = {
  contentFolder: string
  /** Where the compiler left its output. */
  compiledFolder: string
  /** The database to put in place of the old one, all at once. */
  databaseFile: string
  includeDrafts: boolean
}

/**
 * Builds a new database beside the old one and renames it over that one at the end, so that
 * whoever reads sees either the old record or the new one, whole. Throws, and leaves the old
 * one untouched, when anything in the new one does not hold together.
 */
export async function loadContent(options: LoadOptions): Promise<void> {
  const building = `${path.resolve(options.databaseFile)}.${process.pid}.building`
  mkdirSync(path.dirname(building), { recursive: true })
  try {
    removeDatabase(building)
    await applyMigrations(building)
    await fillDatabase(building, rowsOf(options))
    renameSync(building, path.resolve(options.databaseFile))
  } finally {
    removeDatabase(building)
  }
}

function rowsOf({ contentFolder, compiledFolder, includeDrafts }: LoadOptions) {
  const compiled = readCompiled(compiledFolder, includeDrafts)
  const facts = readFacts(contentFolder)
  const { placed, ...rows } = factRows(facts)
  return {
    ...rows,
    ...articleRows(compiled),
    ...eventRows(compiled),
    ...termRows(compiled),
    figures: figureRows(compiled, latestStatisticOf(placed, facts)),
  }
}

type Rows = ReturnType<typeof rowsOf>

async function fillDatabase(file: string, rows: Rows): Promise<void> {
  const client = new PrismaClient({ adapter: new PrismaLibSql({ url: pathToFileURL(file).href }) })
  try {
    await client.$transaction((transaction) => insertAll(transaction, rows), { timeout: 600_000 })
    // A WAL database cannot be opened where the folder is read-only, as a released one is.
    await client.$queryRawUnsafe('PRAGMA journal_mode = DELETE')
    await client.$executeRawUnsafe('ANALYZE')
    // The same content gives the same bytes: the engine's own record holds a random name and the
    // time of day, and nothing migrates this file again.
    await client.$executeRawUnsafe('DROP TABLE _prisma_migrations')
    await client.$executeRawUnsafe('VACUUM')
    await assertIntact(client)
  } finally {
    await client.$disconnect()
  }
}

async function insertAll(database: Prisma.TransactionClient, rows: Rows): Promise<void> {
  // Statistics name each other, so no order of inserting them suits every reference.
  await database.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON')
  await database.topic.createMany({ data: rows.topics })
  await database.actor.createMany({ data: rows.actors })
  await database.measure.createMany({ data: rows.measures })
  await database.measureTopic.createMany({ data: rows.measureTopics })
  await database.measureComparison.createMany({ data: rows.comparisons })
  await database.source.createMany({ data: rows.sources })
  await database.statistic.createMany({ data: rows.statistics })
  await database.evidence.createMany({ data: rows.evidence })
  await database.evidencePlace.createMany({ data: rows.evidencePlaces })
  await database.change.createMany({ data: rows.changes })
  await database.replacement.createMany({ data: rows.replacements })
  await database.withdrawal.createMany({ data: rows.withdrawals })
  await database.event.createMany({ data: rows.events })
  await database.eventTopic.createMany({ data: rows.eventTopics })
  await database.eventActor.createMany({ data: rows.eventActors })
  await database.eventSource.createMany({ data: rows.eventSources })
  await database.eventFollows.createMany({ data: rows.eventFollows })
  await database.keyStatistic.createMany({ data: rows.keyStatistics })
  await database.article.createMany({ data: rows.articles })
  await database.articleKeyPoint.createMany({ data: rows.keyPoints })
  await database.articleUpdate.createMany({ data: rows.updates })
  await database.correction.createMany({ data: rows.corrections })
  await database.articleTopic.createMany({ data: rows.articleTopics })
  await database.articleActor.createMany({ data: rows.articleActors })
  await database.articleEvent.createMany({ data: rows.articleEvents })
  await database.articleSource.createMany({ data: rows.articleSources })
  await database.term.createMany({ data: rows.terms })
  await database.termSeeAlso.createMany({ data: rows.termSeeAlso })
  await database.figure.createMany({ data: rows.figures })
  await assertNoOrphans(database)
  await insertDerived(database, rows)
}

/** What is worked out from the rows that are in. */
async function insertDerived(database: Prisma.TransactionClient, rows: Rows): Promise<void> {
  const entries = searchEntries(rows)
  await prepareEvents(database)
  await database.relatedArticle.createMany({ data: relatedRows(rows, entries) })
  await fillSearch(database, entries)
}

/** Asked before the commit, because a commit that fails does not say which row is to blame. */
async function assertNoOrphans(database: Prisma.TransactionClient): Promise<void> {
  const orphans = await database.$queryRawUnsafe<unknown[]>('PRAGMA foreign_key_check')
  if (orphans.length > 0) {
    throw new Error(`Rows refer to records that are not there: ${JSON.stringify(orphans)}`)
  }
}

async function assertIntact(client: PrismaClient): Promise<void> {
  const [result] =
    await client.$queryRawUnsafe<{ integrity_check: string }[]>('PRAGMA integrity_check')
  if (result?.integrity_check !== 'ok') {
    throw new Error(`The new database is damaged: ${result?.integrity_check ?? 'no answer'}`)
  }
}

function removeDatabase(file: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(file + suffix, { force: true })
}
