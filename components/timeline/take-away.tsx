import { EmbedCode } from '@/components/embed/embed-code'
import { Section } from '@/components/site/section'
import { LinkList } from '@/components/ui/link-list'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import { formatTimelineFilter } from '@/lib/timeline/format-timeline-filter'
import { listChosenNames } from '@/lib/timeline/list-conditions'
import type { TimelineView } from '@/lib/timeline/timeline-queries'

/** The ways to take the events of a view elsewhere, those of all its pages at once. */
export function TakeAway({ view }: { view: TimelineView }) {
  const { facets, filter } = view
  const addressFor = (path: string) => formatTimelineAddress({ ...filter, page: 1 }, path)
  return (
    <div className="pt-6 print:hidden">
      <Section id="take-away" title="Take these events away">
        <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
          <LinkList
            links={FORMATS.map(({ path, ...link }) => ({ ...link, href: addressFor(path) }))}
          />
          <EmbedCode
            address={addressFor('/embed/timeline')}
            title={formatTimelineFilter(filter, listChosenNames(facets))}
          />
        </div>
      </Section>
    </div>
  )
}

const FORMATS = [
  { path: '/timeline.csv', label: 'CSV', note: 'a table, for spreadsheets and programs' },
  { path: '/timeline.json', label: 'JSON', note: 'everything, for programs' },
  { path: '/timeline.ics', label: 'iCalendar', note: 'the dates, for a calendar' },
  {
    path: '/timeline.timelinejs.json',
    label: 'TimelineJS',
    note: 'JSON for the viewer of that name',
  },
]
