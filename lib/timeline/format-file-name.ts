import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import type { TimelineFilter } from '@/lib/timeline/timeline-filter'

/** File names beyond this are cut short by one system or another. */
const LENGTH_LIMIT = 100

/**
 * The name of a file that says which view is in it: `tideline-timeline-topic-returns-from-2025.csv`.
 * Small letters, digits and hyphens alone, so that every system takes it.
 */
export function formatFileName(filter: TimelineFilter, extension: string): string {
  const [, query = ''] = formatTimelineAddress(filter).split('?')
  const conditions = [...new URLSearchParams(query)].flat()
  const words = ['tideline', 'timeline', ...conditions].map(toPlainLetters)
  const name = words.filter((word) => word !== '').join('-')
  return `${name.slice(0, LENGTH_LIMIT).replace(/-$/, '')}.${extension}`
}

/** "Gérald" → "gerald": letters without their accents, everything else a hyphen. */
function toPlainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
