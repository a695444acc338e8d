import type { PrismaClient } from '@/prisma/generated/client'

/** A row of a database table, by column. */
export type Row = Record<string, string | number | boolean | null>

/** Puts a row into a table as it stands, so that nothing but the database itself can refuse it. */
export async function insertRow(
  client: Pick<PrismaClient, '$executeRawUnsafe'>,
  table: string,
  row: Row,
): Promise<void> {
  const columns = Object.keys(row)
  const names = columns.map((name) => `"${name}"`).join(', ')
  const places = columns.map(() => '?').join(', ')
  await client.$executeRawUnsafe(
    `INSERT INTO "${table}" (${names}) VALUES (${places})`,
    ...Object.values(row),
  )
}
