import { formatCheck } from '@/lib/statistic/format-check'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** Our own arithmetic on a change that a source states; nothing for a plain reading. */
export function CheckBlock({ statistic }: { statistic: Statistic }) {
  const check = formatCheck(statistic)
  if (check === null) return null
  return (
    <div className="max-w-text border-l-3 border-over py-0.5 pl-4 text-md">
      <p>
        <b>Stated change, checked</b>
      </p>
      <p className="text-lg font-semibold even-digits">{check}</p>
    </div>
  )
}
