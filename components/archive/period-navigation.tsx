import type { ArchivePeriod } from '@/lib/archive/archive-queries'
import { formatCalendarDate } from '@/lib/format-calendar-date'

type Props = { earlier: ArchivePeriod | null; later: ArchivePeriod | null }

/** The way to the period before and after. */
export function PeriodNavigation({ earlier, later }: Props) {
  return (
    <nav aria-label="Other times" className="flex flex-wrap justify-between gap-4 print:hidden">
      {earlier && (
        <a href={earlier.address} rel="prev">
          Earlier: {formatCalendarDate(earlier.period)}
        </a>
      )}
      {later && (
        <a href={later.address} rel="next" className="ml-auto">
          Later: {formatCalendarDate(later.period)}
        </a>
      )}
    </nav>
  )
}
