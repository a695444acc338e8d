import 'server-only'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { formatBibtex } from '@/lib/citation/format-bibtex'
import { formatCitation } from '@/lib/citation/format-citation'
import { readOnce } from '@/lib/connection/read-once'
import { ARTICLE_TABLES } from '@/lib/data-package/article-table-queries'
import type { DataFile, DataPackage, WrittenTable } from '@/lib/data-package/data-package'
import { EVENT_TABLES } from '@/lib/data-package/event-table-queries'
import { FIGURE_TABLES } from '@/lib/data-package/figure-table-queries'
import { citeData, formatCitationFile } from '@/lib/data-package/format-citation-file'
import { formatDescriptor } from '@/lib/data-package/format-descriptor'
import { formatReadme } from '@/lib/data-package/format-readme'
import { LINK_TABLES } from '@/lib/data-package/link-table-queries'
import { MEASURE_TABLES } from '@/lib/data-package/measure-table-queries'
import { NAME_TABLES } from '@/lib/data-package/name-table-queries'
import { SOURCE_TABLE } from '@/lib/data-package/source-table-queries'
import { STANDING_TABLES } from '@/lib/data-package/standing-table-queries'
import { STATISTIC_TABLE } from '@/lib/data-package/statistic-table-queries'
import { tableFileName, writeTable } from '@/lib/data-package/write-table'
import { absoluteUrl } from '@/lib/site/absolute-url'
import { listSources } from '@/lib/source/source-queries'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

/** What the columns are: the first number changes when one goes, the second when one is added. */
const COLUMNS_VERSION = '1.0.0'

const TABLES = [
  ...[...ARTICLE_TABLES, ...EVENT_TABLES],
  ...[...MEASURE_TABLES, STATISTIC_TABLE, SOURCE_TABLE, ...NAME_TABLES],
  ...[...FIGURE_TABLES, ...STANDING_TABLES, ...LINK_TABLES],
]

/** The files that describe the tables. */
const WORD_FILES = [
  'datapackage.json',
  'README.md',
  'LICENSE.md',
  'CITATION.cff',
  'citation.bib',
] as const

/** The names of all files of the data package. */
export function listDataFileNames(): string[] {
  return [...WORD_FILES, ...TABLES.map(tableFileName)]
}

/** Null when no file of the data package has this name. Asks for no more than the file needs. */
export async function getDataFile(name: string): Promise<DataFile | null> {
  const table = TABLES.find((candidate) => tableFileName(candidate) === name)
  if (table) return (await writeTable(table)).file
  const { files } = await getDataPackage()
  return files.find((file) => file.name === name) ?? null
}

/** The whole archive as tables. Made once: seven answers of a build are parts of it. */
export const getDataPackage = readOnce(makeDataPackage)

/** The same, made anew of what the database holds now. */
export async function makeDataPackage(): Promise<DataPackage> {
  const tables = await Promise.all(TABLES.map(writeTable))
  const { recordedTo } = await getTimelineVocabulary()
  const version = versionOf(tables, recordedTo)
  const texts = await listTexts(tables, { recordedTo, version })
  const words = WORD_FILES.map((name) => ({ name, text: texts[name] }))
  return { version, recordedTo, tables, files: [...words, ...tables.map(({ file }) => file)] }
}

async function listTexts(
  tables: WrittenTable[],
  cited: { version: string; recordedTo: string },
): Promise<Record<(typeof WORD_FILES)[number], string>> {
  const { version } = cited
  const work = citeData(cited)
  const sources = (await listSources()).map(({ address, title }) => ({
    ...{ title, path: absoluteUrl(address) },
  }))
  return {
    'datapackage.json': formatDescriptor({ tables, sources, version }),
    'README.md': formatReadme({ tables, version, citation: formatCitation(work) }),
    'LICENSE.md': await readFile(path.join(process.cwd(), 'LICENSE-CONTENT.md'), 'utf8'),
    'CITATION.cff': formatCitationFile(cited),
    'citation.bib': formatBibtex(work),
  }
}

/** Semantic versioning leaves what stands behind `+` to whoever writes it. */
function versionOf(tables: WrittenTable[], recordedTo: string): string {
  const hash = createHash('sha256')
  for (const { file } of tables) hash.update(`${file.name}\0${file.text}\0`)
  return `${COLUMNS_VERSION}+${recordedTo.replaceAll('-', '')}.${hash.digest('hex').slice(0, 8)}`
}
