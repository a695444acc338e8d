/** One thing that is asked for, in words, and the address that does not ask for it. */
export type LinkedCondition = {
  label: string
  value: string
  /** The same in running text: "topic: Returns". */
  words: string
  without: string
}

type Props = {
  conditions: LinkedCondition[]
  /** The address that asks for none of them. */
  clear: string
}

/** What is asked for, each as a link to the same without it. */
export function ConditionList({ conditions, clear }: Props) {
  if (conditions.length === 0) return null
  return (
    <ul aria-label="Conditions" className="flex flex-wrap gap-2 text-sm print:hidden">
      {conditions.map(({ label, value, words, without }) => (
        <li key={label}>
          <a href={without} aria-label={`Remove ${words}`} className="chip">
            {label}: {value}
            <span aria-hidden="true" className="pl-2 text-ink-2">
              ×
            </span>
          </a>
        </li>
      ))}
      <li>
        <a href={clear} className="inline-block py-1.5">
          Clear all
        </a>
      </li>
    </ul>
  )
}
