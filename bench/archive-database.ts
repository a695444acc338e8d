import { pathToFileURL } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import type { ArchiveRows } from '@/bench/archive'
import { PrismaClient } from '@/prisma/generated/client'
import { applyMigrations } from '@/prisma/migrate'
import { prepareEvents } from '@/prisma/prepare-events'

/** Writes an archive into a new database, by the migrations and in one transaction. */
export async function writeArchive(file: string, rows: ArchiveRows): Promise<void> {
  await applyMigrations(file)
  const client = new PrismaClient({ adapter: new PrismaLibSql({ url: pathToFileURL(file).href }) })
  try {
    await client.$transaction([
      // Statistics name each other, so no order of inserting them suits every reference.
      client.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON'),
      client.topic.createMany({ data: rows.topics }),
      client.actor.createMany({ data: rows.actors }),
      client.measure.createMany({ data: rows.measures }),
      client.source.createMany({ data: rows.sources }),
      client.statistic.createMany({ data: rows.statistics }),
      client.change.createMany({ data: rows.changes }),
      client.replacement.createMany({ data: rows.replacements }),
      client.withdrawal.createMany({ data: rows.withdrawals }),
      client.event.createMany({ data: rows.events }),
      client.eventTopic.createMany({ data: rows.eventTopics }),
      client.eventActor.createMany({ data: rows.eventActors }),
      client.eventSource.createMany({ data: rows.eventSources }),
      client.keyStatistic.createMany({ data: rows.keyStatistics }),
      client.figure.createMany({ data: rows.figures }),
    ])
    await prepareEvents(client)
    // As the loader leaves it: one file, and what the planner needs to know of it.
    await client.$queryRawUnsafe('PRAGMA journal_mode = DELETE')
    await client.$executeRawUnsafe('ANALYZE')
    await client.$executeRawUnsafe('VACUUM')
  } finally {
    await client.$disconnect()
  }
}
