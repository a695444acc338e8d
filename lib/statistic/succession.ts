import type { SourceSummary } from '@/lib/source/source-record'
import type { Statistic } from '@/lib/statistic/statistic-record'
import type { StatisticReference } from '@/lib/statistic/statistic-reference'
import type { ReplacementReason } from '@/lib/statistic/statistic-schema'
import type { Status } from '@/lib/statistic/statistic-status'

/** A statistic in a chain of those that followed one another, with the days of its source. */
export type ChainedStatistic = StatisticReference & {
  source: Pick<SourceSummary, 'publishedFrom' | 'publishedTo' | 'isDated'>
}

/** How a statistic came to be followed by the next; `to` is null where nothing took its place. */
export type SuccessionStep =
  | { kind: 'later-reading'; to: ChainedStatistic }
  | { kind: 'replaced'; to: ChainedStatistic; reason: ReplacementReason }
  | { kind: 'withdrawn'; to: ChainedStatistic | null; date: string }

/** A statistic with all that followed it, the next first; of what stands as it is, nothing. */
export type FollowedStatistic = Statistic & { succession: SuccessionStep[] }

/** True where something took the place of a statistic, read further, or took it back. */
export function hasSuccession({ succession }: FollowedStatistic): boolean {
  return succession.length > 0
}

/** What the database holds of a statistic's place in a chain. */
export type ChainLink = ChainedStatistic & {
  status: Status
  supersededBy: string | null
  withdrawnOn: string | null
  replacementReason: ReplacementReason | null
}

/**
 * All that followed a statistic, to the end of the chain. No statistic comes up twice, so that a
 * chain that leads back to its beginning has an end as well.
 */
export function listSteps(slug: string, links: ReadonlyMap<string, ChainLink>): SuccessionStep[] {
  const steps: SuccessionStep[] = []
  const seen = new Set<string>()
  for (let link = links.get(slug); link;) {
    seen.add(link.slug)
    const next = links.get(link.supersededBy ?? '') ?? null
    const isBack = next !== null && seen.has(next.slug)
    const step = isBack ? null : stepFrom(link, next)
    if (step) steps.push(step)
    link = step ? (next ?? undefined) : undefined
  }
  return steps
}

/**
 * The day of a step: that of the withdrawal, or the last on which the source of what followed can
 * have appeared.
 */
export function dayOfStep(step: SuccessionStep): string {
  return step.kind === 'withdrawn' ? step.date : step.to.source.publishedTo
}

/** Null where nothing happened to a statistic. Throws where nothing says what did. */
export function stepFrom(link: ChainLink, to: ChainedStatistic | null): SuccessionStep | null {
  const { slug, status, withdrawnOn, replacementReason } = link
  if (status === 'withdrawn') {
    if (withdrawnOn === null) throw new Error(`Nothing says when ${slug} was withdrawn`)
    return { kind: 'withdrawn', to, date: withdrawnOn }
  }
  if (to === null) return null
  if (status !== 'replaced') return { kind: 'later-reading', to }
  if (replacementReason === null) throw new Error(`Nothing says why ${slug} was replaced`)
  return { kind: 'replaced', to, reason: replacementReason }
}
