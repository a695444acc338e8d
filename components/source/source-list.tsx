import { EntryList } from '@/components/ui/entry-list'
import { formatPublished, formatSourceKind } from '@/lib/source/format-source'
import type { Source } from '@/lib/source/source-queries'

/** The documents of the archive with what is known of each. */
export function SourceList({ sources }: { sources: Source[] }) {
  return <EntryList heading="h2" entries={sources.map(toEntry)} />
}

function toEntry(source: Source) {
  const { address, kind, note, publisher, statistics, title } = source
  const published = `Published ${formatPublished(source)}`
  const publishedBy = publisher ? `by ${publisher.name}` : 'publisher not stated'
  const count = statistics.length === 1 ? '1 figure' : `${statistics.length} figures`
  return {
    href: address,
    title,
    kicker: formatSourceKind(kind),
    summary: note,
    meta: `${published}, ${publishedBy}. ${count} taken from it.`,
  }
}
