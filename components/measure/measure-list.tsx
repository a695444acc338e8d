import { LinkList } from '@/components/ui/link-list'
import type { Measure } from '@/lib/measure/measure-queries'
import { formatWithUnit } from '@/lib/statistic/format-statistic'

/** The measures with the latest reading of each. */
export function MeasureList({ measures }: { measures: Measure[] }) {
  return (
    <div className="lg:columns-2 lg:gap-12">
      <LinkList
        links={measures.map(({ address, title, latest, readings }) => ({
          href: address,
          label: title,
          note: latest ? formatWithUnit(latest) : countReadings(readings.length),
        }))}
      />
    </div>
  )
}

/** What there is where no single reading is the latest. */
function countReadings(count: number): string {
  return count === 0 ? 'known by its changes only' : `${count} readings of one date`
}
