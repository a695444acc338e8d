import { formatCalendarDate } from '@/lib/format-calendar-date'
import { SITE } from '@/lib/site'

type Cited = {
  title: string
  address: string
  /** The day of the version that is cited, `YYYY-MM-DD`; left out where the page has none. */
  version?: string
}

/** "Tideline (2026). ‘Title’. Version of 22 November 2026. https://…": how to cite a page of ours. */
export function formatCitation({ title, address, version }: Cited): string {
  const year = version === undefined ? '' : ` (${version.slice(0, 4)})`
  const date = version === undefined ? '' : ` Version of ${formatCalendarDate(version)}.`
  return `${SITE.name}${year}. ‘${title}’.${date} ${new URL(address, SITE.url).href}`
}
