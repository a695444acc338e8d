import { SEARCH_FORM_ID } from '@/components/search/search-form'
import { pickChoices } from '@/lib/search/pick-choices'

/** One choice and how many results it would leave; null where that is not counted. */
type Choice = { value: string; label: string; count: number | null }

type Props = {
  /** The parameter. */
  name: string
  label: string
  /** The value that is chosen; every field has a choice with an empty one. */
  chosen: string
  choices: Choice[]
}

/** More than this one below the other would push the next field out of sight. */
const ROW_LIMIT = 8

/** One filter of the search form: rows to choose from, or a list that opens where they are many. */
export function FacetField(props: Props) {
  return props.choices.length > ROW_LIMIT ? <FacetList {...props} /> : <FacetRows {...props} />
}

function FacetRows({ name, label, chosen, choices }: Props) {
  return (
    <fieldset className="min-w-0">
      <legend className="pb-1 font-semibold">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="facet-row">
          <input
            id={`search-${name}-${choice.value}`}
            type="radio"
            name={name}
            value={choice.value}
            defaultChecked={choice.value === chosen}
            form={SEARCH_FORM_ID}
          />
          <span>{choice.label}</span>
          {choice.count !== null && (
            <span id={`count-${name}-${choice.value}`} data-swap="" className="even-digits">
              {choice.count.toLocaleString('en-GB')}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}

/** What is left out of a very long list comes into it once words or other filters leave less. */
function FacetList({ name, label, chosen, choices }: Props) {
  const id = `search-${name}`
  const { left, shown } = pickChoices(choices, chosen)
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block pb-1 font-semibold">
        {label}
      </label>
      <select id={id} name={name} defaultValue={chosen} form={SEARCH_FORM_ID} className="control">
        {shown.map(({ value, label: words, count }) => (
          <option key={value} value={value}>
            {count === null ? words : `${words} (${count.toLocaleString('en-GB')})`}
          </option>
        ))}
        {left > 0 && (
          <option disabled>
            {`${left.toLocaleString('en-GB')} more with fewer results: add words to see them`}
          </option>
        )}
      </select>
    </div>
  )
}
