import type { ArchivePeriod } from '@/lib/archive/archive-queries'

/** "2 articles, 1 event": what the archive holds of a year or month. */
export function countHoldings({ articles, events }: ArchivePeriod): string {
  return [count(articles.length, 'article'), count(events.length, 'event')]
    .filter((part) => part !== null)
    .join(', ')
}

function count(number: number, noun: string): string | null {
  if (number === 0) return null
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`
}
