import { FactList } from '@/components/ui/fact-list'
import { formatPublished, formatSourceKind } from '@/lib/source/format-source'
import type { Source } from '@/lib/source/source-queries'

/** What is known of a document, and what is not: both are said. */
export function SourceFacts({ source }: { source: Source }) {
  const { archivedUrl, archive, dateNote, kind, publisher, publisherNote, titleNote, url } = source
  return (
    <FactList
      facts={[
        {
          label: 'Publisher',
          value: withNote(
            publisher ? <a href={publisher.address}>{publisher.name}</a> : 'Not stated',
            publisherNote,
          ),
        },
        { label: 'Kind', value: formatSourceKind(kind) },
        { label: 'Published', value: withNote(formatPublished(source), dateNote) },
        ...(titleNote === null ? [] : [{ label: 'Title', value: titleNote }]),
        { label: 'Address', value: url ? <a href={url}>{url}</a> : 'Not stated in our copy' },
        ...(archivedUrl
          ? [{ label: 'Archived', value: <a href={archivedUrl}>{archivedUrl}</a> }]
          : []),
        {
          label: 'Copy held',
          value: archive
            ? 'Its text, kept outside the site because of copyright. Paragraphs are counted from its first line.'
            : 'None',
        },
        ...(archive ? [{ label: 'Identifier', value: archive.replace(/\.\w+$/, '') }] : []),
      ]}
    />
  )
}

function withNote(value: React.ReactNode, note: string | null) {
  return (
    <>
      {value}
      {note !== null && <span className="block meta">{note}</span>}
    </>
  )
}
