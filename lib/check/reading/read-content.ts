import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionName } from '@/lib/check/reading/collections'
import type { Content, RecordLists } from '@/lib/check/reading/content'
import {
  type ContentFile,
  MOST_BYTES,
  readContentFile,
  withText,
} from '@/lib/check/reading/content-file'
import { type ContentRecord, readRecord } from '@/lib/check/reading/content-record'
import type { KeptReadings } from '@/lib/check/reading/kept-readings'
import { type NamesSource, NO_NAMES, readNames } from '@/lib/check/reading/names-source'
import { readRecords } from '@/lib/check/reading/read-records'
import { readRedirects } from '@/lib/check/reading/redirects-source'
import { listStatisticEntries } from '@/lib/check/reading/statistic-entry'
import { readEvidence } from '@/lib/evidence/read-evidence'
import { readLedger } from '@/lib/ledger/read-ledger'

/** Files at the top of the folder that are not records, and how large they may be. */
const OTHER_FILES = {
  'evidence.lock.jsonl': 100_000_000,
  'ledger.jsonl': 100_000_000,
  'names.yaml': MOST_BYTES,
  'redirects.yaml': MOST_BYTES,
}

/**
 * Reads a whole content folder. No file in it, whatever it holds, makes this throw. What is kept
 * of earlier runs saves time and changes nothing else.
 */
export async function readContent(
  folder: string,
  kept: KeptReadings | null = null,
): Promise<Content> {
  const files: ContentFile[] = []
  // One after the other: thousands at once would run out of file handles.
  for (const filePath of await listPaths(folder)) {
    const mostBytes = isOtherFile(filePath) ? OTHER_FILES[filePath] : MOST_BYTES
    files.push(await readContentFile(folder, filePath, mostBytes))
  }
  const names = findNames(files)
  const records = await readRecords(files, names?.names ?? NO_NAMES, kept)
  return assemble(files, names, records)
}

/** The content as it would be with other texts in some of its files. */
export function withTexts(content: Content, texts: ReadonlyMap<ContentFile, string>): Content {
  const change = (file: ContentFile) => {
    const text = texts.get(file)
    return text === undefined ? file : withText(file, text)
  }
  const unchanged = new Map(content.records.map((record) => [record.file, record]))
  const files = [...content.files, ...content.otherFiles].map(change)
  const names = findNames(files)
  const read = (file: ContentFile) => readRecord(file, names?.names) ?? []
  return assemble(
    files,
    names,
    files.flatMap((file) => unchanged.get(file) ?? read(file)),
  )
}

async function listPaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !isHidden(name))
    .sort((one, other) => (one < other ? -1 : 1))
}

/** What editors and systems leave behind, such as `.talks.md.swp`; the compiler skips it too. */
function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.'))
}

function isOtherFile(name: string): name is keyof typeof OTHER_FILES {
  return Object.hasOwn(OTHER_FILES, name)
}

function findNames(files: ContentFile[]): NamesSource | null {
  const file = files.find(({ path: name }) => name === 'names.yaml')
  return file && !file.obstacle ? readNames(file) : null
}

function assemble(
  allFiles: ContentFile[],
  names: NamesSource | null,
  records: ContentRecord[],
): Content {
  const files = allFiles.filter((file) => !isOtherFile(file.path))
  const otherFiles = allFiles.filter((file) => isOtherFile(file.path))
  const evidence = otherFiles.find((file) => file.path === 'evidence.lock.jsonl')
  const ledger = otherFiles.find((file) => file.path === 'ledger.jsonl')
  const redirects = otherFiles.find((file) => file.path === 'redirects.yaml')
  const sources = recordsOf(records, 'sources')
  const lists: RecordLists = {
    actors: recordsOf(records, 'actors'),
    articles: recordsOf(records, 'articles'),
    events: recordsOf(records, 'events'),
    measures: recordsOf(records, 'measures'),
    sources,
    statistics: sources.flatMap(listStatisticEntries),
    terms: recordsOf(records, 'terms'),
    topics: recordsOf(records, 'topics'),
  }
  const texts = records.flatMap((record) => record.texts)
  return {
    ...lists,
    files,
    otherFiles,
    evidence:
      evidence && !evidence.obstacle ? { file: evidence, ...readEvidence(evidence.text) } : null,
    ledger: ledger && !ledger.obstacle ? { file: ledger, ...readLedger(ledger.text) } : null,
    names,
    redirects: redirects ? readRedirects(redirects) : null,
    records,
    texts,
    bySlug: indexBySlug(lists),
  }
}

function recordsOf<Name extends CollectionName>(
  records: ContentRecord[],
  name: Name,
): ContentRecord<Name>[] {
  return records.filter(({ collection }) => collection === name) as ContentRecord<Name>[] // the filter makes sure of it
}

function indexBySlug(lists: RecordLists): Content['bySlug'] {
  const indexes = Object.entries(lists).map(([target, list]) => [
    target,
    // The first of two wins, hence the reversal: later entries overwrite earlier ones.
    new Map(list.toReversed().map((entry) => [entry.slug, entry])),
  ])
  return Object.fromEntries(indexes) as Content['bySlug'] // the keys are those of the lists
}
