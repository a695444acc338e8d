import { FigureLink } from '@/components/statistic/figure-link'
import type { MarkStatus } from '@/components/statistic/mark-status'
import type { WrittenNumber } from '@/components/statistic/written-number'

/** A number large enough to be the matter of its section, leading to its own page. */
export function DisplayReading(props: {
  href: string
  written: WrittenNumber
  status: MarkStatus
}) {
  const { href, status, written } = props
  return (
    <p className="pb-2 font-serif text-figure font-medium bracket-close">
      {written.before && <small className="text-qualifier">{written.before}</small>}{' '}
      <FigureLink href={href} status={status} value={written.value}>
        {written.number}
      </FigureLink>{' '}
      {written.after && <small className="text-qualifier">{written.after}</small>}
    </p>
  )
}
