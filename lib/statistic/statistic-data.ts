import { formatPeriod } from '@/lib/format-calendar-date'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { type SourceData, toSourceData } from '@/lib/source/source-data'
import { formatCheck } from '@/lib/statistic/format-check'
import { formatLabel } from '@/lib/statistic/format-label'
import { formatWithUnit } from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'
import type { StatisticReference } from '@/lib/statistic/statistic-reference'
import type { Status } from '@/lib/statistic/statistic-status'
import { ValueSchema } from '@/lib/statistic/value'

/** A statistic where another one names it: enough to tell and to reach it. */
export type StatisticName = { slug: string; url: string; written: string; period: string }

/** A statistic as it leaves the site: for programs, with whole addresses. */
export type StatisticData = {
  slug: string
  url: string
  measure: { slug: string; title: string; url: string }
  /** What it is, without its value. */
  label: string
  /** The number in the plain unit, and the upper end where the source gives a range. */
  value: number
  high: number | null
  unit: string
  /** The number as a reader sees it, with the digits and the exactness of its source. */
  written: string
  precision: string | null
  nature: string | null
  /** `written` as in our files (EDTF, `publication`, `not-stated`); the days are null where open. */
  period: {
    written: string
    from: string | null
    to: string | null
    words: string
    note: string | null
  }
  /** The last day on which its source can have been published. */
  knownFrom: string
  status: Status
  /** What took its place, or reads further. */
  supersededBy: StatisticName | null
  questioned: string | null
  withdrawn: { on: string; reason: string } | null
  note: string | null
  /** Null where the source says it in its own voice. */
  statedBy: { slug: string; name: string; url: string } | null
  /** Only of a stated change: what it compares, and what our arithmetic makes of it. */
  change: {
    from: StatisticName | null
    to: StatisticName | null
    verdict: string
    computed: number | null
    words: string
  } | null
  /** The day on which it was found in the kept copy of its source; null where nobody gave one. */
  verifiedOn: string | null
  source: SourceData
}

/** A statistic with its source, its standing and its check, as data. */
export function toStatisticData(statistic: Statistic): StatisticData {
  const { slug, address, highWritten, measure, nature, note, precision, statedBy } = statistic
  const { supersededBy, unit, value, withdrawal } = statistic
  return {
    ...{ slug, url: absoluteUrl(address) },
    measure: { slug: measure.slug, title: measure.title, url: absoluteUrl(measure.address) },
    label: formatLabel(statistic),
    value,
    high: highWritten === null ? null : ValueSchema.parse(highWritten).value,
    ...{ unit, written: formatWithUnit(statistic), precision, nature },
    period: {
      written: statistic.period,
      from: statistic.periodFrom,
      to: statistic.periodTo,
      words: formatPeriod(statistic.period),
      note: statistic.periodNote,
    },
    knownFrom: statistic.knownFrom,
    status: statistic.status,
    supersededBy: supersededBy && toName(supersededBy),
    questioned: statistic.questioned,
    withdrawn: withdrawal && { on: withdrawal.date, reason: withdrawal.reason },
    note,
    statedBy: statedBy && {
      slug: statedBy.slug,
      name: statedBy.name,
      url: absoluteUrl(statedBy.address),
    },
    change: toChangeData(statistic),
    verifiedOn: statistic.evidence?.verifiedOn ?? null,
    source: toSourceData(statistic.source, statistic.locator),
  }
}

function toChangeData(statistic: Statistic): StatisticData['change'] {
  const { change } = statistic
  if (!change) return null
  const { verdict, computed } = change.check
  return {
    from: change.from && toName(change.from),
    to: change.to && toName(change.to),
    ...{ verdict, computed },
    words: formatCheck(statistic) ?? '',
  }
}

function toName(statistic: StatisticReference): StatisticName {
  const { slug, address, period } = statistic
  return { slug, url: absoluteUrl(address), written: formatWithUnit(statistic), period }
}
