import type { ArticleSummary } from '@/lib/article/article-record'
import type { TimelineEvent } from '@/lib/event/event-record'
import { formatEventDate } from '@/lib/event/format-event'
import { formatSource } from '@/lib/source/format-source'
import { formatCitedTitle } from '@/lib/statistic/format-label'
import { formatSuccession } from '@/lib/statistic/format-succession'
import type { FollowedStatistic } from '@/lib/statistic/succession'

/** A page of ours as somebody cites it. */
export type CitedWork = {
  /** Names it in a list of references; no two pages share it. Small letters, digits and `_`. */
  key: string
  /** Plain text. */
  title: string
  address: string
  /** The day of the version that is cited, `YYYY-MM-DD`. */
  version: string
  /** The last day of which the archive speaks: what is cited stood there on it. */
  accessed: string
  /** What whoever relies on it has to know, in plain sentences; empty where there is nothing. */
  note: string
}

/** An article, in the version of its last change. */
export function citeArticle(article: ArticleSummary, recordedTo: string): CitedWork {
  return {
    key: keyOf('article', article.slug),
    title: article.plainTitle,
    address: article.address,
    version: article.modified,
    accessed: recordedTo,
    note: '',
  }
}

/** An event. It has no history of its own, so its version is that of the archive. */
export function citeEvent(event: TimelineEvent, recordedTo: string): CitedWork {
  return {
    key: keyOf('event', event.slug),
    title: `${event.plainTitle} (${formatEventDate(event)})`,
    address: event.address,
    version: recordedTo,
    accessed: recordedTo,
    note: '',
  }
}

/** A statistic in the version of the archive: who states it, and whether it still counts. */
export function citeStatistic(statistic: FollowedStatistic, recordedTo: string): CitedWork {
  return {
    key: keyOf('statistic', statistic.slug),
    title: formatCitedTitle(statistic),
    address: statistic.address,
    version: recordedTo,
    accessed: recordedTo,
    note: describeStanding(statistic),
  }
}

/** Slugs have no underscore, and BibTeX keys had better have no hyphen. */
function keyOf(kind: string, slug: string): string {
  return `tideline_${kind}_${slug.replaceAll('-', '_')}`
}

function describeStanding(statistic: FollowedStatistic): string {
  const { locator, questioned, source, withdrawal } = statistic
  const stated = withdrawal ? 'As we had read it in' : 'As stated in'
  return [
    `${stated} ${formatSource(source)}, ${locator}.`,
    formatSuccession(statistic),
    withdrawal && withdrawal.reason,
    questioned === null ? null : `Questioned: ${questioned}`,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
}
