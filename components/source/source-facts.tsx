import { FactList } from '@/components/ui/fact-list'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { formatPublished, formatSourceKind } from '@/lib/source/format-source'
import { countEvidence, type SourceEvidence } from '@/lib/source/source-evidence'
import type { Source } from '@/lib/source/source-queries'

/** What is known of a document, and what is not: both are said. */
export function SourceFacts({ source }: { source: Source }) {
  const { archivedUrl, archive, dateNote, kind, publisher, publisherNote, titleNote, url } = source
  const evidence = countEvidence(source.statistics)
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
        { label: 'Verified', value: formatFound(evidence) },
        ...(evidence.hashes.length > 0
          ? [{ label: 'SHA-256', value: <CopyHashes hashes={evidence.hashes} /> }]
          : []),
      ]}
    />
  )
}

/** "7 of 9 figures were found in our copy, last on 22 November 2026". */
function formatFound({ found, of, verifiedOn }: SourceEvidence): string {
  if (found === 0) return 'No figure has been verified against a kept copy'
  const figures = of === 1 ? '1 figure was' : `${of} figures were`
  const day = verifiedOn === null ? '' : `, last on ${formatCalendarDate(verifiedOn)}`
  return `${found} of ${figures} found in our copy${day}`
}

/** Whoever has the document can tell by its hash whether our copy is the same, byte by byte. */
function CopyHashes({ hashes }: { hashes: string[] }) {
  return (
    <>
      {hashes.map((hash) => (
        <code key={hash} className="block font-mono text-sm wrap-anywhere">
          {hash}
        </code>
      ))}
      <span className="block meta">Of our copy, byte by byte</span>
    </>
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
