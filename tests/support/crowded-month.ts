import type { PrismaClient } from '@/prisma/generated/client'
import { exampleRow } from '../examples/example-row'

/** Puts so many events into one month, one after the other on its days, and names them in that order. */
export async function addCrowdedMonth(
  client: PrismaClient,
  month: string,
  count: number,
): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, index) => {
    const day = `${month}-${String((index % 28) + 1).padStart(2, '0')}`
    const dates = { date: day, dateFrom: day, dateTo: day }
    const slug = `event-of-${day}-${String(index).padStart(4, '0')}`
    return { ...exampleRow('Event', {}), ...dates, slug }
  })
  await client.event.createMany({ data: rows as never }) // the good row of the table, with other dates
  return rows.map(({ slug }) => slug).sort()
}
