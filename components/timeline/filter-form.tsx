import { KnownField } from '@/components/timeline/known-field'
import { ChoiceField } from '@/components/ui/choice-field'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { FACET_LABELS } from '@/lib/timeline/list-conditions'
import { CHOICES_OFFERED, listOfferedChoices } from '@/lib/timeline/list-offered-choices'
import { countByYear } from '@/lib/timeline/list-strip-years'
import type { TimelineVocabulary } from '@/lib/timeline/timeline-filter'
import type { TimelineView } from '@/lib/timeline/timeline-queries'

type Props = { view: TimelineView; vocabulary: TimelineVocabulary }

const ID = 'timeline-filters'

/**
 * What may be asked of the timeline, as a form that any browser can send. Below the width of a
 * tablet it is a sheet that its button opens; where there are no popovers it stands in the page.
 */
export function FilterForm({ view, vocabulary }: Props) {
  const { q, known, sort } = view.filter
  return (
    <div className="print:hidden">
      <button type="button" popoverTarget={ID} className="button sheet-opener button-outline">
        Filter and date
      </button>
      <form
        id={ID}
        popover="auto"
        action="/timeline"
        autoComplete="off"
        aria-label="Filter the timeline"
        className="filter-sheet filter-grid"
      >
        <FacetFields view={view} />
        <TextField text={q} />
        <YearFields view={view} />
        <KnownField day={known} vocabulary={vocabulary} />
        <ChoiceField name="sort" label="Order" chosen={sort} choices={ORDERS} />
        <FormButtons />
        <LongListNote view={view} />
      </form>
    </div>
  )
}

const LIST = new Intl.ListFormat('en-GB')

const ORDERS = [
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
]

function FacetFields({ view: { facets, filter } }: Pick<Props, 'view'>) {
  return facets.map(({ name, choices }) => (
    <ChoiceField
      key={name}
      name={name}
      label={FACET_LABELS[name]}
      chosen={filter[name] ?? ''}
      choices={[
        { value: '', label: 'All' },
        ...listOfferedChoices(choices).map(({ value, label, count }) => ({
          ...{ value, label: `${label} (${count})` },
        })),
      ]}
    />
  ))
}

function LongListNote({ view: { facets } }: Pick<Props, 'view'>) {
  const long = facets.filter(({ choices }) => choices.length > CHOICES_OFFERED)
  if (long.length === 0) return null
  return (
    <p className="col-span-full meta">
      {LIST.format(long.map(({ name }) => FACET_LABELS[name]))}: only the {CHOICES_OFFERED} choices
      with the most events are offered. Any other is found by its name, under Text.
    </p>
  )
}

function TextField({ text }: { text: string }) {
  return (
    <div>
      <label htmlFor="filter-q" className="field-label">
        Text
      </label>
      <input
        id="filter-q"
        name="q"
        type="search"
        maxLength={200}
        defaultValue={text}
        className="control"
      />
    </div>
  )
}

function YearFields({ view: { filter, months } }: Pick<Props, 'view'>) {
  const years = [...countByYear(months).keys()].map(String)
  const { from, to } = filter
  return (
    <>
      <ChoiceField
        name="from"
        label="From"
        chosen={from ?? ''}
        choices={[{ value: '', label: 'The first year' }, ...yearChoices(years, from)]}
      />
      <ChoiceField
        name="to"
        label="To"
        chosen={to ?? ''}
        choices={[{ value: '', label: 'The last year' }, ...yearChoices(years, to)]}
      />
    </>
  )
}

/** The years of the view, and a month or day that its address asks for. */
function yearChoices(years: string[], chosen: string | null) {
  const values = chosen === null || years.includes(chosen) ? years : [...years, chosen].sort()
  return values.map((value) => ({ value, label: formatCalendarDate(value) }))
}

function FormButtons() {
  return (
    <div className="flex gap-2 max-md:col-span-full">
      <button className="button">Apply</button>
      <button
        type="button"
        popoverTarget={ID}
        popoverTargetAction="hide"
        className="button sheet-opener button-outline"
      >
        Close
      </button>
    </div>
  )
}
