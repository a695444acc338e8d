import { LinkList } from '@/components/ui/link-list'
import type { ArchivePeriod } from '@/lib/archive/archive-queries'
import { countHoldings } from '@/lib/archive/format-archive'
import { formatCalendarDate } from '@/lib/format-calendar-date'

/** Years or months, each with what the archive holds of it. */
export function PeriodList({ periods }: { periods: ArchivePeriod[] }) {
  return (
    <LinkList
      links={periods.map((period) => ({
        href: period.address,
        label: formatCalendarDate(period.period),
        note: countHoldings(period),
      }))}
    />
  )
}
