import { type Condition, formatCondition } from '@/lib/timeline/list-conditions'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'

/** What the view asks for, each as a link to the view that does not. */
export function ConditionList({ conditions }: { conditions: Condition[] }) {
  if (conditions.length === 0) return null
  return (
    <ul aria-label="Conditions" className="flex flex-wrap gap-2 text-sm print:hidden">
      {conditions.map((condition) => (
        <li key={condition.label}>
          <a
            href={formatTimelineAddress(condition.without)}
            aria-label={`Remove ${formatCondition(condition)}`}
            className="chip"
          >
            {condition.label}: {condition.value}
            <span aria-hidden="true" className="pl-2 text-ink-2">
              ×
            </span>
          </a>
        </li>
      ))}
      <li>
        <a href="/timeline" className="inline-block py-1.5">
          Clear all
        </a>
      </li>
    </ul>
  )
}
