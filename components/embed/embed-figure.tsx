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

/** A marked number inside a frame; it leads out of the frame to its statistic. */
export function EmbedFigure({ children, href, status, value }: Props) {
  return (
    <a
      href={href}
      target="_top"
      aria-label={`${children}, ${MARK_WORDS[status].toLowerCase()}`}
      className="text-ink no-underline hover:bg-shoal focus-visible:bg-shoal"
    >
      <FigureMark status={status} value={value}>
        {children}
      </FigureMark>
    </a>
  )
}
