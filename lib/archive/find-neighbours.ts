import type { ArchivePeriod } from '@/lib/archive/archive-queries'

/** The periods before and after one, of a list with the latest first; null at either end. */
export function findNeighbours(
  { period }: ArchivePeriod,
  periods: ArchivePeriod[],
): { earlier: ArchivePeriod | null; later: ArchivePeriod | null } {
  const place = periods.findIndex((candidate) => candidate.period === period)
  return { earlier: periods[place + 1] ?? null, later: periods[place - 1] ?? null }
}
