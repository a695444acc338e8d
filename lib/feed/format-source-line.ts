import { feedLink, formatFeedParagraph } from '@/lib/feed/feed-html'
import { formatSource } from '@/lib/source/format-source'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** Where a number stands, as HTML, with the doubt of the editors where it is questioned. */
export function formatSourceLine({
  locator,
  questioned,
  source,
}: Pick<Statistic, 'locator' | 'questioned' | 'source'>): string {
  const doubt = questioned === null ? '' : ` Questioned: ${questioned}`
  return formatFeedParagraph(
    'Source: ',
    feedLink(source.address, formatSource(source)),
    `, ${locator}.${doubt}`,
  )
}
