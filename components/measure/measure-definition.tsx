import { Section } from '@/components/site/section'
import { FactList } from '@/components/ui/fact-list'
import type { Measure } from '@/lib/measure/measure-queries'
import { UNITS } from '@/lib/statistic/units'

/** What exactly is counted, what to bear in mind, and what not to compare it with. */
export function MeasureDefinition({ measure }: { measure: Measure }) {
  const { caveats, cumulative, frequency, geography, notComparableWith, population, topics, unit } =
    measure
  const facts = [
    { label: 'Unit', value: UNITS[unit].many || unit.replaceAll('-', ' ') },
    { label: 'Counts', value: population },
    { label: 'Where', value: geography },
    { label: 'How often', value: frequency },
    { label: 'Adds up', value: cumulative && `from the start of the ${cumulative}` },
    {
      label: 'Topics',
      value: topics.map(({ slug, name, address }, index) => (
        <span key={slug}>
          {index > 0 && ', '}
          <a href={address}>{name}</a>
        </span>
      )),
    },
  ]
  return (
    <Section id="definition" title="What is counted">
      <div className="lead-grid items-start">
        <FactList facts={facts.filter(({ value }) => value !== null)} />
        <div className="flex flex-col gap-4">
          {caveats.length > 0 && (
            <ul className="dash-list flex flex-col gap-2">
              {caveats.map((caveat) => (
                <li key={caveat}>{caveat}</li>
              ))}
            </ul>
          )}
          {notComparableWith.length > 0 && (
            <div className="flex flex-col gap-2">
              <h3 className="text-xl">Not to be compared with</h3>
              <ul className="dash-list flex flex-col gap-2">
                {notComparableWith.map(({ address, title, because }) => (
                  <li key={address}>
                    <a href={address}>{title}</a>: {because}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </div>
    </Section>
  )
}
