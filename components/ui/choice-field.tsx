type Props = {
  /** The parameter; the field takes it as its id, after `filter-`. */
  name: string
  label: string
  chosen: string
  choices: { value: string; label: string }[]
}

/** One choice out of several, in a form. */
export function ChoiceField({ name, label, chosen, choices }: Props) {
  const id = `filter-${name}`

  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select id={id} name={name} defaultValue={chosen} className="control">
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
