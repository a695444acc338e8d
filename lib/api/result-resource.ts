import { z } from 'zod'
import { slugField, textField, UrlField } from '@/lib/api/resource-fields'
import { SearchKindSchema } from '@/lib/search/search-query'
import type { MarkedText, SearchResult } from '@/lib/search/search-results'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { formatCitedTitle } from '@/lib/statistic/format-label'

/** Something found, as the read API gives it. */
export const ResultResourceSchema = z
  .object({
    kind: SearchKindSchema.describe('What was found.'),
    slug: slugField('Its name in addresses, among those of its kind.'),
    title: textField('What it is called; of a statistic, with its value and period.'),
    url: UrlField,
    snippet: textField('A sentence or so around what was found; may be empty.'),
  })
  .meta({ id: 'Result', description: 'Something found by a search.' })

export type ResultResource = z.infer<typeof ResultResourceSchema>

export function toResultResource(result: SearchResult): ResultResource {
  const { kind, slug, address, statistic } = result
  return {
    ...{ kind, slug },
    title: statistic ? formatCitedTitle(statistic) : joinMarked(result.title),
    url: absoluteUrl(address),
    snippet: joinMarked(result.snippet),
  }
}

function joinMarked(parts: MarkedText): string {
  return parts.map(({ text }) => text).join('')
}
