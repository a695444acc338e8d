import { pathToFileURL } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { writeArchive } from '@/bench/archive-database'
import type { SearchArchive } from '@/bench/search-archive'
import { fillSearch } from '@/prisma/fill-search'
import { PrismaClient } from '@/prisma/generated/client'
import { searchEntries } from '@/prisma/search-entries'

/** What the index took in seconds, from the rows of the archive to the packed index. */
export type IndexTime = { seconds: number; cpuSeconds: number }

/** Writes an archive with its articles and its search index into a new database. */
export async function writeSearchArchive(file: string, archive: SearchArchive): Promise<IndexTime> {
  await writeArchive(file, archive)
  const client = new PrismaClient({ adapter: new PrismaLibSql({ url: pathToFileURL(file).href }) })
  try {
    await client.$transaction([
      client.article.createMany({ data: archive.articles }),
      client.articleKeyPoint.createMany({ data: archive.keyPoints }),
      client.articleTopic.createMany({ data: archive.articleTopics }),
      client.articleActor.createMany({ data: archive.articleActors }),
      client.articleSource.createMany({ data: archive.articleSources }),
      client.measureTopic.createMany({ data: archive.measureTopics }),
    ])
    const began = performance.now()
    const before = process.cpuUsage()
    await client.$transaction((transaction) => fillSearch(transaction, searchEntries(archive)), {
      timeout: 600_000,
    })
    const { user, system } = process.cpuUsage(before)
    const seconds = (performance.now() - began) / 1000
    await client.$executeRawUnsafe('ANALYZE')
    await client.$executeRawUnsafe('VACUUM')
    return { seconds, cpuSeconds: (user + system) / 1e6 }
  } finally {
    await client.$disconnect()
  }
}
