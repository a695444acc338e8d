import { formatSource } from '@/lib/source/format-source'
import type { SourceSummary } from '@/lib/source/source-record'

/** Where a number or an event comes from: the document, its date, and the place in it. */
export function SourceLine({ source, locator }: { source: SourceSummary; locator: string }) {
  return (
    <cite>
      <a href={source.address}>{formatSource(source)}</a>, {locator}
    </cite>
  )
}
