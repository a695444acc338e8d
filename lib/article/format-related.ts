import type { RelatedArticle } from '@/lib/article/related-record'

type Shared = Pick<
  RelatedArticle,
  'isTextAlike' | 'sharedEvents' | 'sharedStatistics' | 'sharedTopics'
>

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/**
 * Why an article is named beside another: "Tells the same event: Pilot announced. Also about
 * Returns. 3 figures in common. Similar text."
 */
export function formatRelation(shared: Shared): string {
  const { isTextAlike, sharedEvents, sharedStatistics, sharedTopics } = shared
  return [
    nameEvents(sharedEvents),
    sharedTopics.length > 0 && `Also about ${LIST.format(sharedTopics)}.`,
    sharedStatistics > 0 &&
      `${sharedStatistics} ${sharedStatistics === 1 ? 'figure' : 'figures'} in common.`,
    isTextAlike && 'Similar text.',
  ]
    .filter(Boolean)
    .join(' ')
}

/** More than one title is more than a reason needs. */
function nameEvents(titles: string[]): string | false {
  const [first] = titles
  if (first === undefined) return false
  return titles.length === 1
    ? `Tells the same event: ${first}.`
    : `Tells ${titles.length} of the same events.`
}
