import { type TimelineFilter, WHOLE_TIMELINE } from '@/lib/timeline/timeline-filter'

/** True where a filter leaves out nothing but what was not known on its day. */
export function isUnfiltered(filter: TimelineFilter): boolean {
  const names = ['topic', 'actor', 'kind', 'measure', 'source', 'from', 'to', 'q'] as const
  return names.every((name) => filter[name] === WHOLE_TIMELINE[name])
}
