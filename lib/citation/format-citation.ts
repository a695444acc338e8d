import { formatCalendarDate } from '@/lib/format-calendar-date'
import { SITE } from '@/lib/site'

type Cited = {
  title: string
  address: string
  /** The day of the version that is cited, `YYYY-MM-DD`; left out where the page has none. */
  version?: string
  /** The day of access, `YYYY-MM-DD`; left out where the page has no version. */
  accessed?: string
}

/**
 * How to cite a page of ours: "Tideline (2026). ‘Title’. Version of 22 November 2026, accessed
 * 22 November 2026. https://…".
 */
export function formatCitation({ title, address, version, accessed }: Cited): string {
  const year = version === undefined ? '' : ` (${version.slice(0, 4)})`
  const date = version === undefined ? '' : ` ${formatDays(version, accessed)}`
  return `${SITE.name}${year}. ‘${title}’.${date} ${new URL(address, SITE.url).href}`
}

/** "Version of 22 November 2026, accessed 25 November 2026.": the day of access where one is given. */
export function formatDays(version: string, accessed?: string): string {
  const access = accessed === undefined ? '' : `, accessed ${formatCalendarDate(accessed)}`
  return `Version of ${formatCalendarDate(version)}${access}.`
}
