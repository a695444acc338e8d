import path from 'node:path'
import type { CollectionName } from '@/lib/check/reading/collections'
import type { ContentFile } from '@/lib/check/reading/content-file'
import type { ContentRecord } from '@/lib/check/reading/content-record'
import type { MarkdownText } from '@/lib/check/reading/markdown-text'
import type { NamesSource } from '@/lib/check/reading/names-source'
import type { RedirectsSource } from '@/lib/check/reading/redirects-source'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import { isFields } from '@/lib/check/reading/yaml-values'
import type { EvidenceReading } from '@/lib/evidence/read-evidence'
import type { LedgerReading } from '@/lib/ledger/read-ledger'

/** The records of a content folder, each list in the order of its files. */
export type RecordLists = { [Name in CollectionName]: ContentRecord<Name>[] } & {
  statistics: StatisticEntry[]
}

/** Whatever can be named in a reference. */
export type ReferenceTarget = keyof RecordLists

/** All that could be read of a content folder: what every rule looks at. Order is total. */
export type Content = RecordLists & {
  /** Every file, also one that is no record. */
  files: ContentFile[]
  /** The files beside the folders that have a form of their own, as far as they are there. */
  otherFiles: ContentFile[]
  /** What was published before; null where nothing was written down yet. */
  ledger: (LedgerReading & { file: ContentFile }) | null
  /** What was found in the kept copies of the sources; null where nothing was written down yet. */
  evidence: (EvidenceReading & { file: ContentFile }) | null
  /** The names that hold a number and count nothing; null where the file is not there. */
  names: NamesSource | null
  /** Where the addresses lead that had to change; null where none had to. */
  redirects: RedirectsSource | null
  records: ContentRecord[]
  /** Every text that holds Markdown. */
  texts: MarkdownText[]
  /** The records by slug; the first where two share one. */
  bySlug: { [Target in ReferenceTarget]: Map<string, RecordLists[Target][number]> }
}

/** The record of a slug, the first where two share it; null where there is none. */
export function getRecord<Target extends ReferenceTarget>(
  { bySlug }: Content,
  target: Target,
  slug: string,
): RecordLists[Target][number] | null {
  return bySlug[target].get(slug) ?? null
}

/**
 * True where a reference to the slug leads somewhere, or would if a file that could not be
 * read were mended: one broken file must not make every mention of it look wrong.
 */
export function isKnown(content: Content, target: ReferenceTarget, slug: string): boolean {
  if (getRecord(content, target, slug)) return true
  const strayFiles = listStrayFiles(content)
  if (target !== 'statistics') {
    return strayFiles.some((file) => path.posix.parse(file.path).name === slug)
  }
  const unread = content.sources.filter(({ yaml }) => !hasEverySlug(yaml?.value))
  return (
    unread.some(({ file }) => file.text.trim() === '') ||
    [...unread.map(({ file }) => file), ...strayFiles].some((file) => mentions(file, slug))
  )
}

/** True for what is seen in `npm run dev` and nowhere else. */
export function isDraft(record: ContentRecord): boolean {
  return 'draft' in record.fields && record.fields.draft === true
}

function hasEverySlug(source: unknown): boolean {
  const statistics = isFields(source) ? (source.statistics ?? []) : null
  return (
    Array.isArray(statistics) &&
    statistics.every((entry) => isFields(entry) && typeof entry.slug === 'string')
  )
}

function mentions({ text }: ContentFile, slug: string): boolean {
  return text.split(/[^a-z0-9-]+/).includes(slug)
}

/** Files that lie where no record is looked for. */
function listStrayFiles({ files, records }: Content): ContentFile[] {
  const known = new Set(records.map(({ file }) => file))
  return files.filter((file) => !known.has(file))
}
