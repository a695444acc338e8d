import { FigureMark } from '@/components/statistic/figure-mark'
import { type MarkStatus, MARK_WORDS } from '@/components/statistic/mark-status'

type Props = {
  /** The number as it is written. */
  children: string
  href: string
  status: MarkStatus
  /** The plain number, for machines. */
  value?: number
}

/**
 * A marked number that leads to its statistic. Its mark shows that it is a link, and its
 * name says the status to those who do not see the mark.
 */
export function FigureLink({ children, href, status, value }: Props) {
  return (
    <a
      href={href}
      aria-label={`${children}, ${MARK_WORDS[status].toLowerCase()}`}
      className="text-ink no-underline hover:bg-shoal focus-visible:bg-shoal"
    >
      <FigureMark status={status} value={value}>
        {children}
      </FigureMark>
    </a>
  )
}
