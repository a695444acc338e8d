import { TopLink } from '@/components/embed/top-link'
import { Caution } from '@/components/site/caution'
import { countEvents } from '@/lib/event/format-event'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import type { IgnoredParameter } from '@/lib/http/asked-parameters'
import type { KnownState } from '@/lib/timeline/timeline-queries'

type Props = {
  ignored: IgnoredParameter[]
  known: KnownState | null
  /** The same view as it is known now. */
  present: string
}

/** What a reader of a frame has to know before its events: the day it is as of, and what was not followed. */
export function EmbedNotices({ ignored, known, present }: Props) {
  return (
    <>
      {known && (
        <Caution label={`As known on ${formatCalendarDate(known.day)}`}>
          {describeLeftOut(known)} <TopLink href={present}>See what is known now</TopLink>
        </Caution>
      )}
      {ignored.length > 0 && (
        <Caution label="Not everything could be followed">
          <ul>
            {ignored.map(({ name, reason }) => (
              <li key={name}>{reason}</li>
            ))}
          </ul>
        </Caution>
      )}
    </>
  )
}

function describeLeftOut({ laterEvents, uncertainEvents }: KnownState): string {
  return [
    laterEvents > 0 && `Known only later and left out: ${countEvents(laterEvents)}.`,
    uncertainEvents > 0 &&
      `Not certain to be known by then and left out: ${countEvents(uncertainEvents)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
