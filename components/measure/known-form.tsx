import { Section } from '@/components/site/section'
import { KnownRule } from '@/components/statistic/known-rule'
import type { KnownSpan } from '@/lib/measure/asked-measure-queries'

type Props = {
  /** Of the measure. */
  address: string
  span: KnownSpan
  /** The day that is shown; null for today. */
  day: string | null
}

/** Asks for the page of a measure as it was known on a day; any browser can send it. */
export function KnownForm({ address, span, day }: Props) {
  return (
    <div className="print:hidden">
      <Section id="known" title="As known on a day">
        <form action={address} autoComplete="off" className="flex flex-wrap items-end gap-4">
          <div>
            <label htmlFor="known-day" className="field-label">
              As known on
            </label>
            <input
              id="known-day"
              name="known"
              type="date"
              min={span.firstKnown}
              max={span.recordedTo}
              defaultValue={day ?? ''}
              aria-describedby="known-rule"
              className="control"
            />
          </div>
          <button className="button">Show</button>
        </form>
        <p id="known-rule" className="max-w-text meta">
          Shows this page as the sources had published it by that day.{' '}
          {day === null && <KnownRule />}
        </p>
      </Section>
    </div>
  )
}
