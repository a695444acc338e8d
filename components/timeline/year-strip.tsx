import { max } from 'd3-array'
import { StripCell } from '@/components/timeline/strip-cell'
import { YearDrawing } from '@/components/timeline/year-drawing'
import { layoutStrip, type StripEvent } from '@/lib/chart/strip-layout'
import { countInStrip } from '@/lib/event/format-event'

/** A year of the timeline and the events that we hold in it; none is a gap in our sources. */
export type StripYear = { year: number; events: StripEvent[] }

type Props = {
  years: StripYear[]
  /** The page that the years stand on: empty on the timeline itself, else `/timeline`. */
  page: string
}

/** Every year of the timeline at a glance: a link to it, how many events, and how precisely they are dated. */
export function YearStrip({ years, page }: Props) {
  const drawn = years.map(({ year, events }) => ({
    year,
    events,
    marks: layoutStrip(year, events),
  }))
  const levels = max(drawn, ({ marks }) => max(marks, ({ level }) => level + 1)) ?? 0

  return (
    <nav aria-label="Years">
      <ol className="year-strip">
        {drawn.map(({ year, events, marks }) => (
          <li key={year}>
            <StripCell href={`${page}#y${year}`} year={year} note={countInStrip(events.length)}>
              <YearDrawing marks={marks} levels={levels} />
            </StripCell>
          </li>
        ))}
      </ol>
    </nav>
  )
}
