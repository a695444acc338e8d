import { formatSuggestion } from '@/lib/check/nearest-names'
import { COLLECTIONS } from '@/lib/check/reading/collections'
import type { Content, ReferenceTarget } from '@/lib/check/reading/content'

/** Says that there is no such record, and which may have been meant. */
export function formatUnknown(content: Content, target: ReferenceTarget, slug: string): string {
  const names = content[target].map((entry) => entry.slug)
  return `There is no ${nounOf(target)} ${slug}. ${formatSuggestion(slug, names, remedyOf(target, slug))}`
}

function nounOf(target: ReferenceTarget): string {
  return target === 'statistics' ? 'statistic' : COLLECTIONS[target].noun
}

function remedyOf(target: ReferenceTarget, slug: string): string {
  return target === 'statistics'
    ? 'Write it under its source, or name one that is there.'
    : `Write content/${target}/${slug}${COLLECTIONS[target].extension}, or name one that is there.`
}
