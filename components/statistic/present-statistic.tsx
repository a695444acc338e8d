import type { SocialCardContent } from '@/components/site/social-card'
import type { LeadingReading } from '@/components/statistic/leading-readings'
import { MARK_WORDS } from '@/components/statistic/mark-status'
import type { ListedStatistic } from '@/components/statistic/statistic-list'
import type { WrittenNumber } from '@/components/statistic/written-number'
import { formatPeriod } from '@/lib/format-calendar-date'
import { formatSource } from '@/lib/source/format-source'
import { formatLabel } from '@/lib/statistic/format-label'
import { formatDifferingChange } from '@/lib/statistic/format-check'
import {
  formatPrecision,
  formatStatistic,
  formatValue,
  formatWithUnit,
} from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'
import type { StatisticReference } from '@/lib/statistic/statistic-reference'
import { UNITS } from '@/lib/statistic/units'

/** "over", "20,000", "people": the parts of a number, of which only the middle is marked. */
export function writeNumber(statistic: StatisticReference): WrittenNumber {
  return {
    before: formatPrecision(statistic.precision) ?? undefined,
    number: formatValue(statistic),
    after: UNITS[statistic.unit].many || undefined,
    value: statistic.value,
  }
}

/** A statistic beside an event or an article; a stated change that does not come out says so. */
export function toListedStatistic(statistic: Statistic): ListedStatistic {
  return {
    href: statistic.address,
    written: { ...writeNumber(statistic), after: undefined },
    label: [formatLabel(statistic), formatDifferingChange(statistic)].filter(Boolean).join('. '),
    status: statistic.status,
    statusNote: statistic.supersededBy && (
      <a href={statistic.supersededBy.address}>{formatStatistic(statistic.supersededBy)}</a>
    ),
  }
}

/** A statistic at the top of the home page. */
export function toLeadingReading(statistic: Statistic): LeadingReading {
  const { address, locator, period, source, status } = statistic
  return {
    href: address,
    label: formatLabel(statistic),
    written: writeNumber(statistic),
    asOf: formatPeriod(period),
    source: { href: source.address, label: formatSource(source), locator },
    status,
  }
}

/** A statistic on the picture of a page. */
export function cardFigure(statistic: Statistic): SocialCardContent['figure'] {
  const { source, status } = statistic
  return {
    number: formatValue(statistic),
    status,
    caption: `${formatWithUnit(statistic)}, ${source.shortTitle}`,
    standing: status === 'current' ? undefined : MARK_WORDS[status],
  }
}
