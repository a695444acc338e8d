// Writes the next migration from what has changed in prisma/schema.prisma:
// npm run migration -- some_name
import { relative } from 'node:path'
import { writeMigration } from '@/prisma/write-migration'

try {
  const file = await writeMigration(process.argv[2])
  console.log(`Written: ${relative(process.cwd(), file)}`)
  console.log('Prisma leaves CHECK constraints out. Where it makes a table anew, add them by hand.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
