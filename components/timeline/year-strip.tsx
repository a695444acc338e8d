import { max } from 'd3-array'
import { YearDrawing } from '@/components/timeline/year-drawing'
import { layoutStrip, type StripEvent } from '@/lib/chart/strip-layout'

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
            <a
              href={`${page}#y${year}`}
              className="block h-full border-l border-rule pt-1.5 pb-2 text-ink no-underline hover:bg-shoal"
            >
              <YearDrawing marks={marks} levels={levels} />
              <b className="block pl-1 font-serif font-medium md:pl-2 md:text-xl">{year}</b>
              <span className="block pl-1 text-tiny text-ink-2 md:pl-2 md:text-xs">
                {' '}
                {countInWords(events.length)}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function countInWords(count: number): string {
  if (count === 0) return 'none held'
  return count === 1 ? '1 event' : `${count} events`
}
