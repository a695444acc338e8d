import { InlineText } from '@/components/figure/inline-text'
import { UpdateLog } from '@/components/site/update-log'
import type { Article, DatedNote } from '@/lib/article/article-queries'
import type { Figure } from '@/lib/figure/figure-record'
import { formatCalendarDate } from '@/lib/format-calendar-date'

/** What was changed and corrected since an article was published, newest first. */
export function ArticleHistory({ article }: { article: Article }) {
  const { corrections, figures, published, updates } = article
  const entries = [
    ...corrections.map((note) => toEntry(note, 'Correction', figures)),
    ...updates.map((note) => toEntry(note, 'Update', figures)),
  ].sort((one, other) => (one.date.dateTime < other.date.dateTime ? 1 : -1))
  const first = {
    key: 'published',
    date: { dateTime: published, label: formatCalendarDate(published) },
    text: 'First published.',
  }
  return <UpdateLog entries={[...entries, first]} />
}

function toEntry({ date, note }: DatedNote, kind: string, figures: Figure[]) {
  return {
    key: `${date} ${note}`,
    date: { dateTime: date, label: formatCalendarDate(date) },
    kind,
    text: <InlineText text={note} figures={figures} />,
  }
}
