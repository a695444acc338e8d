import { InlineText } from '@/components/figure/inline-text'
import { UpdateLog } from '@/components/site/update-log'
import type { Correction } from '@/lib/correction/correction-queries'
import { formatCalendarDate } from '@/lib/format-calendar-date'

/** What articles said wrongly, newest first. */
export function CorrectionList({ corrections }: { corrections: Correction[] }) {
  if (corrections.length === 0) {
    return <p>No article has needed a correction so far. When one does, it is listed here.</p>
  }
  return (
    <UpdateLog
      entries={corrections.map(({ article, date, figures, note }) => ({
        key: `${article.address} ${note}`,
        date: { dateTime: date, label: formatCalendarDate(date) },
        text: (
          <>
            <a href={article.address}>{article.title}</a>.{' '}
            <InlineText text={note} figures={figures} />
          </>
        ),
      }))}
    />
  )
}
