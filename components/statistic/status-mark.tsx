import { type MarkStatus, MARK_WORDS } from '@/components/statistic/mark-status'

/** The status of a figure in a word, with the small form of its mark before it. */
export function StatusMark({ status }: { status: MarkStatus }) {
  return <span className={MARKS[status]}>{MARK_WORDS[status]}</span>
}

const MARKS: Record<MarkStatus, string> = {
  current: 'bracket-word',
  'later-reading': 'bracket-word bracket-dashed',
  replaced: 'bracket-word bracket-dashed',
  questioned: 'bracket-word bracket-dotted',
  withdrawn: 'struck-word',
  calculated: 'bracket-word bracket-double',
}
