import { FigureMark } from '@/components/statistic/figure-mark'
import type { MarkStatus } from '@/components/statistic/mark-status'

const SAMPLES: { status: MarkStatus; words: string }[] = [
  { status: 'current', words: 'traced, current' },
  { status: 'replaced', words: 'replaced, or a later reading held' },
  { status: 'questioned', words: 'questioned' },
  { status: 'calculated', words: 'calculated here' },
]

/** How to read the marks under figures; stands above the key points of every article. */
export function MarksLegend() {
  return (
    <div className="meta print:hidden">
      <p>
        <b>Reading the marks.</b> Select a marked figure to see its source.
      </p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-1">
        {SAMPLES.map(({ status, words }) => (
          <li key={status} className="flex items-baseline gap-1.5">
            <span aria-hidden="true" className="text-ink">
              <FigureMark status={status}>12</FigureMark>
            </span>
            {words}
          </li>
        ))}
      </ul>
    </div>
  )
}
