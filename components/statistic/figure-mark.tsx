import type { MarkStatus } from '@/components/statistic/mark-status'

type Props = {
  /** The number as it is written. */
  children: string
  status: MarkStatus
  /** The plain number, for machines. */
  value?: number
}

/**
 * A number with the mark that says where it stands. The mark is not read out, so the status
 * has to stand beside it in words. At display sizes the parent has the class `bracket-close`
 * or `bracket-huge`.
 */
export function FigureMark({ children, status, value }: Props) {
  const mark = <span className={MARKS[status]}>{children}</span>
  return value === undefined ? mark : <data value={value}>{mark}</data>
}

const MARKS: Record<MarkStatus, string> = {
  current: 'bracket',
  'later-reading': 'bracket bracket-dashed',
  replaced: 'bracket bracket-dashed',
  questioned: 'bracket bracket-dotted',
  withdrawn: 'struck',
  calculated: 'bracket bracket-double',
}
