import type { MarkStatus } from '@/components/statistic/mark-status'
import { StatusMark } from '@/components/statistic/status-mark'

/** What each mark under a number says. */
export function Statuses() {
  return (
    <dl className="log-rows max-w-standfirst">
      {MEANINGS.map(({ status, meaning }) => (
        <div key={status} className="contents">
          <dt>
            <StatusMark status={status} />
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

const MEANINGS: { status: MarkStatus; meaning: string }[] = [
  {
    status: 'current',
    meaning: 'Traced to its source, and nothing later of the same count is held.',
  },
  {
    status: 'later-reading',
    meaning: 'Still true of its day; the same running total has been read again since.',
  },
  {
    status: 'questioned',
    meaning: 'Disputed, ambiguous, or resting on a single unconfirmed report; its page says why.',
  },
  {
    status: 'replaced',
    meaning: 'Another number for the same period has taken its place, by revision or correction.',
  },
  {
    status: 'withdrawn',
    meaning: 'Our own mistake. The page stays, struck through, and says what was wrong.',
  },
  {
    status: 'calculated',
    meaning: 'Our own arithmetic on two numbers that sources state.',
  },
]
