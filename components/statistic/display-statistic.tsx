import { FigureMark } from '@/components/statistic/figure-mark'
import type { MarkStatus } from '@/components/statistic/mark-status'
import { isLongNumber, type WrittenNumber } from '@/components/statistic/written-number'

/** One number as large as it can be: the head of its own page. */
export function DisplayStatistic(props: { written: WrittenNumber; status: MarkStatus }) {
  const { written, status } = props

  return (
    <p className={isLongNumber(written) ? STYLES.long : STYLES.short}>
      {written.before && `${written.before} `}
      <FigureMark status={status} value={written.value}>
        {written.number}
      </FigureMark>
      {written.after && <span className="text-headline"> {written.after}</span>}
    </p>
  )
}

const STYLES = {
  short: 'bracket-huge pt-1 pb-3 font-serif text-statistic font-medium',
  long: 'bracket-huge pt-1 pb-3 font-serif text-statistic-long font-medium',
}
