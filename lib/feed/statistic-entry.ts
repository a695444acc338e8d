import type { FeedEntry } from '@/lib/feed/feed-entry'
import { feedLink, formatFeedParagraph } from '@/lib/feed/feed-html'
import { formatSourceLine } from '@/lib/feed/format-source-line'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { formatCitedTitle } from '@/lib/statistic/format-label'
import { formatStatus } from '@/lib/statistic/format-status'
import type { Statistic } from '@/lib/statistic/statistic-record'

/**
 * A statistic in a feed: the number with its measure and period, its status and its source. It
 * counts as of the day from which it was known, or on which we withdrew it.
 */
export function toStatisticEntry(statistic: Statistic): FeedEntry {
  const { address, knownFrom, status, withdrawal } = statistic
  const url = absoluteUrl(address)
  const title = formatCitedTitle(statistic)
  return {
    ...{ id: url, url, title },
    html: [
      formatFeedParagraph(feedLink(address, title), '.'),
      formatFeedParagraph(`Status: ${formatStatus(status)}.`),
      formatSourceLine(statistic),
    ].join(''),
    kind: 'Statistic',
    published: null,
    updated: withdrawal !== null && withdrawal.date > knownFrom ? withdrawal.date : knownFrom,
  }
}
