import { Cite } from '@citation-js/core'
import type { CitedWork } from '@/lib/citation/cited-work'
import { toCslItem } from '@/lib/citation/to-csl-item'

/** A page as CSL-JSON, which is a list even of one; for Zotero, Pandoc and whatever uses CSL. */
export function formatCsl(work: CitedWork): string {
  const items = new Cite([toCslItem(work)], NO_GRAPH).format('data', { format: 'object' })
  return `${JSON.stringify(items, null, 2)}\n`
}

/** The library would add to the reference how it read it. */
const NO_GRAPH = { generateGraph: false } as const
