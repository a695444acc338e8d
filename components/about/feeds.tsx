import { feedAddress } from '@/lib/feed/feed-address'

/** The feeds of the site, and what is in them. */
export function Feeds() {
  return (
    <div className="prose prose-small">
      <p>
        A feed brings what is new to a program of yours. Each is there as Atom, which every feed
        reader takes, and as JSON Feed.
      </p>
      <ul>
        {FEEDS.map(({ page, title, note }) => (
          <li key={page}>
            {title}: <a href={feedAddress(page, 'xml')}>Atom</a>,{' '}
            <a href={feedAddress(page, 'json')}>JSON Feed</a>. {note}
          </li>
        ))}
        <li>
          Each <a href="/topics">topic</a> and each <a href="/actors">person or organisation</a>:
          its articles and events. The feeds are named on its page.
        </li>
        <li>
          Each <a href="/search">search</a>: what it finds, as it becomes known. The feeds are named
          below its results.
        </li>
        <li>
          The timeline: <a href="/timeline.ics">iCalendar</a>, for a calendar.
        </li>
        <li>
          The whole archive: <a href="/data">tables</a>, for spreadsheets and programs.
        </li>
        <li>
          Any part of it: the <a href="/api">read API</a>, for programs.
        </li>
      </ul>
      <p>
        A feed holds the fifty latest entries. Its numbers lead to the pages of their statistics.
        Its days are those of our content: an event counts as of the day by which all of its sources
        had appeared, and a changed figure as of the day of the source that changed it.
      </p>
    </div>
  )
}

const FEEDS = [
  {
    page: '/',
    title: 'Everything',
    note: 'Articles, events, corrections and changed figures.',
  },
  {
    page: '/corrections',
    title: 'Corrections',
    note: 'What we got wrong, and the statistics that were withdrawn or replaced.',
  },
  {
    page: '/statistics',
    title: 'Changed figures',
    note: 'Running totals that were read again, replacements and withdrawals.',
  },
]
