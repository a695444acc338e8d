import 'server-only'
import { cache } from 'react'
import { addressOf } from '@/lib/addresses'
import { listTouchedMonths, listTouchedYears } from '@/lib/archive/touched-periods'
import { type ArticleSummary, listArticles } from '@/lib/article/article-queries'
import type { CalendarDate } from '@/lib/calendar-date'
import { listEvents, type TimelineEvent } from '@/lib/event/event-queries'

/** A year or month of the archive: what happened in it and what articles report of it. */
export type ArchivePeriod = {
  /** `2025` or `2025-03`. */
  period: string
  address: string
  articles: ArticleSummary[]
  events: TimelineEvent[]
}

/** Every year that an article or event touches, the latest first. */
export const listArchiveYears = cache(() => listPeriods(listTouchedYears))

/** Every month that an article or event dated to the month or closer touches, the latest first. */
export const listArchiveMonths = cache(() => listPeriods(listTouchedMonths))

/** Null when the archive holds nothing of the period, `2025` or `2025-03`. */
export async function getArchivePeriod(period: string): Promise<ArchivePeriod | null> {
  const periods = period.length === 4 ? await listArchiveYears() : await listArchiveMonths()
  return periods.find((candidate) => candidate.period === period) ?? null
}

async function listPeriods(
  listTouched: (date: CalendarDate) => string[],
): Promise<ArchivePeriod[]> {
  const [articles, events] = await Promise.all([listArticles(), listEvents()])
  const dates = [...articles.map(({ covers }) => covers), ...events.map(({ date }) => date)]
  const periods = new Set(dates.flatMap(listTouched))
  return [...periods]
    .sort()
    .reverse()
    .map((period) => ({
      period,
      address: addressOfPeriod(period),
      articles: articles.filter(({ covers }) => listTouched(covers).includes(period)),
      events: events.filter(({ date }) => listTouched(date).includes(period)),
    }))
}

function addressOfPeriod(period: string): string {
  const [year = '', month] = period.split('-')
  return month === undefined ? addressOf.archiveYear(year) : addressOf.archiveMonth(year, month)
}
