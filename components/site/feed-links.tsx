import { feedAddress } from '@/lib/feed/feed-address'

/** The feeds of a page, for the line below its title; `of` says what is in them. */
export function FeedLinks({ page, of }: { page: string; of: string }) {
  return (
    <span className="print:hidden">
      Follow {of} by feed: <a href={feedAddress(page, 'xml')}>Atom</a> or{' '}
      <a href={feedAddress(page, 'json')}>JSON Feed</a>
    </span>
  )
}
