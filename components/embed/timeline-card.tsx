import { EmbedStatistics } from '@/components/embed/embed-statistics'
import { OutdatedFigures } from '@/components/embed/outdated-figures'
import { TopLink } from '@/components/embed/top-link'
import type { TimelineEvent } from '@/lib/event/event-queries'
import { countEvents, formatEventDate } from '@/lib/event/format-event'
import { listOutdatedFigures } from '@/lib/event/list-outdated-figures'

type Props = {
  /** What is shown, in words. */
  words: string
  /** The first events of the view. */
  events: TimelineEvent[]
  /** How many events the whole view has. */
  total: number
  /** The whole view. */
  address: string
}

/** The first events of a view for a frame on another site, with the way to the others. */
export function TimelineCard({ words, events, total, address }: Props) {
  return (
    <>
      <h1 className="text-2xl">{words}</h1>
      {events.length === 0 && <p>The archive holds no event of which all this is true.</p>}
      {events.length > 0 && (
        <ol className="flex flex-col gap-5">
          {events.map((event) => (
            <li key={event.slug} className="border-t border-rule pt-3">
              <EventInFrame event={event} />
            </li>
          ))}
        </ol>
      )}
      <p>
        <TopLink href={address}>
          {total > events.length ? `All ${countEvents(total)}` : 'This view'} on Tideline
        </TopLink>
      </p>
    </>
  )
}

/** Its summary is left out, and all its numbers but those of its title and its first. */
function EventInFrame({ event }: { event: TimelineEvent }) {
  const { address, dateFrom, keyStatistics, plainTitle } = event
  const first = keyStatistics.slice(0, 1)
  return (
    <article className="flex flex-col gap-2">
      <p className="meta">
        <time dateTime={dateFrom}>{formatEventDate(event)}</time>
      </p>
      <h2 className="text-xl">
        <TopLink href={address} className="link-plain">
          {plainTitle}
        </TopLink>
      </h2>
      <EmbedStatistics statistics={first.map(({ statistic }) => statistic)} />
      <OutdatedFigures
        figures={listOutdatedFigures({ ...event, summary: '', keyStatistics: [] })}
      />
    </article>
  )
}
