import type { FeedEntry } from '@/lib/feed/feed-entry'
import { feedLink, formatFeedParagraph } from '@/lib/feed/feed-html'
import { formatSourceLine } from '@/lib/feed/format-source-line'
import { formatPeriod } from '@/lib/format-calendar-date'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { formatLabel } from '@/lib/statistic/format-label'
import { formatStatistic, formatWithUnit } from '@/lib/statistic/format-statistic'
import type { ReplacementReason } from '@/lib/statistic/statistic-schema'
import {
  dayOfStep,
  type ChainedStatistic,
  type FollowedStatistic,
  type SuccessionStep,
} from '@/lib/statistic/succession'

const REASON_WORDS: Record<ReplacementReason, string> = {
  'scheduled-revision': 'scheduled revision',
  correction: 'correction by its source',
  redefinition: 'redefinition of what is counted',
}

/**
 * Every figure that another one followed, each as one step: "3,434 became about 8,200: running
 * total". They are found among all the statistics of the archive; the latest change comes first.
 */
export function listChangeEntries(statistics: FollowedStatistic[]): FeedEntry[] {
  const bySlug = new Map(statistics.map((statistic) => [statistic.slug, statistic]))
  const entries = statistics.flatMap((statistic) => {
    const [step] = statistic.succession
    const next = bySlug.get(step?.to?.slug ?? '') ?? null
    return step ? [toChangeEntry(statistic, step, next)] : []
  })
  return entries.toSorted((one, other) => other.updated.localeCompare(one.updated, 'en'))
}

function toChangeEntry(
  statistic: FollowedStatistic,
  step: SuccessionStep,
  next: FollowedStatistic | null,
): FeedEntry {
  const url = absoluteUrl(statistic.address)
  return {
    id: `${url}#${step.kind}${next ? `-${next.slug}` : ''}`,
    url,
    title: formatTitle(statistic, step),
    html: [
      formatFeedParagraph(
        `${formatLabel(statistic)}: `,
        feedLink(statistic.address, withPeriod(statistic)),
        ...(next ? [' became ', feedLink(next.address, withPeriod(next))] : [' no longer counts']),
        '.',
      ),
      formatFeedParagraph(explain(statistic, step)),
      ...(next ? [formatSourceLine(next)] : []),
    ].join(''),
    kind: 'Changed figure',
    published: null,
    updated: dayOfStep(step),
  }
}

function formatTitle(statistic: FollowedStatistic, step: SuccessionStep): string {
  const was = formatStatistic(statistic)
  const now = step.to ? ` became ${formatStatistic(step.to)}` : ' no longer counts'
  const title = `${was}${now}: ${nameCause(step)} (${formatLabel(statistic)})`
  return title.charAt(0).toUpperCase() + title.slice(1)
}

function nameCause(step: SuccessionStep): string {
  if (step.kind === 'later-reading') return 'running total'
  return step.kind === 'withdrawn' ? 'our own mistake' : REASON_WORDS[step.reason]
}

function explain(statistic: FollowedStatistic, step: SuccessionStep): string {
  if (step.kind === 'withdrawn') {
    return `We withdrew it as our own mistake. ${statistic.withdrawal?.reason ?? ''}`.trimEnd()
  }
  return step.kind === 'later-reading'
    ? 'A running total was read again. The earlier number stays true of its own days.'
    : `Another number took its place: ${REASON_WORDS[step.reason]}.`
}

function withPeriod(statistic: ChainedStatistic): string {
  return `${formatWithUnit(statistic)} (${formatPeriod(statistic.period)})`
}
