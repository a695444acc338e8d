import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { createExampleDatabase } from '../support/example-database'
import { readDataPackage, readTable } from '../support/read-data-package'
import { createTemporaryFolder } from '../support/temporary-folder'

const ODD_TITLE = '=SUM(“1,2”), "quoted"; ünd\t–'

const { client, add } = await createExampleDatabase()
await add('Article', {
  slug: 'odd',
  title: 'A **bold** [3,434](stat:arrivals-2025-to-03-05) *title*',
  body: '<h2 id="a">One, two</h2><p>He said\n"no".</p><ul>\n<li>First</li>\n<li>Second</li>\n</ul>',
})
await add('Source', { slug: 'odd', title: ODD_TITLE })
const { getDataFile, getDataPackage, listDataFileNames, makeDataPackage } =
  await import('@/lib/data-package/data-package-queries')
const dataPackage = await getDataPackage()
const folder = createTemporaryFolder()
const read = await readDataPackage(dataPackage, folder)

/** Made of what the other tables hold, or not about the archive at all. */
const LEFT_OUT = [
  ...['PreparedEvent', 'RelatedArticle', 'SearchDocument', 'SearchWord'],
  '_prisma_migrations',
]
/** The tables of the package that hold the rows of one of the database. */
const TABLES_OF: Record<string, string[]> = {
  Article: ['articles'],
  ArticleKeyPoint: ['article-key-points'],
  ArticleUpdate: ['article-updates'],
  Correction: ['corrections'],
  Figure: ['article-figures', 'event-figures'],
  Event: ['events'],
  KeyStatistic: ['key-statistics'],
  EventFollows: ['event-follows'],
  Measure: ['measures'],
  MeasureComparison: ['measure-comparisons'],
  Statistic: ['statistics'],
  Change: ['changes'],
  Replacement: ['replacements'],
  Withdrawal: ['withdrawals'],
  Evidence: ['evidence'],
  EvidencePlace: ['evidence-places'],
  Source: ['sources'],
  Actor: ['actors'],
  Topic: ['topics'],
  Term: ['terms'],
  TermSeeAlso: ['term-see-also'],
  ArticleTopic: ['article-topics'],
  ArticleActor: ['article-actors'],
  ArticleEvent: ['article-events'],
  ArticleSource: ['article-sources'],
  EventTopic: ['event-topics'],
  EventActor: ['event-actors'],
  EventSource: ['event-sources'],
  MeasureTopic: ['measure-topics'],
}

test('Frictionless’ own reader takes the description for that of a data package', () => {
  expect(read.errors).toEqual([])
  expect(read.valid).toBe(true)
  expect(read.descriptor.licenses).toMatchObject([{ name: 'CC-BY-4.0' }])
  expect(read.descriptor.sources.map(({ title }) => title)).toContain(ODD_TITLE)
  expect(read.descriptor.version).toMatch(/^\d+\.\d+\.\d+\+\d{8}\.[0-9a-f]{8}$/)
})

test.each(dataPackage.tables.map(({ table }) => table.name))(
  'every row of %s fits its columns, has a key of its own and refers to rows that are there',
  async (name) => {
    const { rows, table } = dataPackage.tables.find((written) => written.table.name === name) ?? {}

    expect(await readTable(read, name)).toHaveLength(rows?.length ?? NaN)
    expect(rows?.length).toBeGreaterThan(0)
    expect(read.getResource(name)?.headers).toEqual(table?.columns.map((column) => column.name))
  },
)

test.each([
  ['statistics.csv', ',arrivals,', ',no-such-measure,'],
  ['sources.csv', ',true,', ',perhaps,'],
  ['topics.csv', 'returns,', ','],
  ['events.csv', ',2025-03-05,', ',in March,'],
])('the reader would find a fault in %s: “%s” as “%s”', async (name, right, wrong) => {
  const files = dataPackage.files.map((file) =>
    file.name === name ? { name, text: file.text.replace(right, wrong) } : file,
  )
  const faulty = await readDataPackage({ ...dataPackage, files }, folder)

  expect(files).not.toEqual(dataPackage.files)
  await expect(readTable(faulty, name.replace('.csv', ''))).rejects.toThrow()
})

test('every table of the database is there, with as many rows', async () => {
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT name FROM sqlite_schema WHERE type = 'table'
    AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'SearchText%' ORDER BY name`
  const names = tables.map(({ name }) => name).filter((name) => !LEFT_OUT.includes(name))

  expect(names).toEqual(Object.keys(TABLES_OF).sort())
  for (const name of names) {
    const [counted] = await client.$queryRawUnsafe<{ rows: bigint }[]>(
      `SELECT count(*) AS rows FROM "${name}"`,
    )
    expect([name, countRows(TABLES_OF[name] ?? [])]).toEqual([name, Number(counted?.rows)])
  }
  expect(Object.values(TABLES_OF).flat().sort()).toEqual(
    dataPackage.tables.map(({ table }) => table.name).sort(),
  )
})

test('another reader of CSV finds the same cells', () => {
  for (const { file, rows, table } of dataPackage.tables) {
    const [header, ...cells] = parse(file.text, { record_delimiter: '\r\n' })
    expect(header, file.name).toEqual(table.columns.map(({ name }) => name))
    expect(cells, file.name).toEqual(rows.map((row) => row.map(asText)))
  }
})

test('texts come in plain words and as they are, whatever signs are in them', async () => {
  const articles = await readTable(read, 'articles')
  const sources = await readTable(read, 'sources')

  expect(articles.find(({ slug }) => slug === 'odd')).toMatchObject({
    title: 'A bold 3,434 title',
    text: 'One, two\n\nHe said\n"no".\n\nFirst\nSecond',
  })
  expect(sources.find(({ slug }) => slug === 'odd')).toMatchObject({ title: ODD_TITLE })
})

test('numbers, days, truth and lists come as what they are', async () => {
  const [statistic] = await readTable(read, 'statistics')
  const measures = await readTable(read, 'measures')
  const [source] = await readTable(read, 'sources')

  expect(typeof statistic?.value).toBe('number')
  expect(statistic?.periodTo).toBeInstanceOf(Date)
  expect(measures.find(({ slug }) => slug === 'arrivals')).toMatchObject({ words: ['arrivals'] })
  expect(typeof source?.isDated).toBe('boolean')
})

test('the zip holds every file as it is at its own address, and no other', async () => {
  const unpacked = path.dirname(read.resources[0]?.source ?? '')

  expect(dataPackage.files.map(({ name }) => name)).toEqual(listDataFileNames())
  for (const name of listDataFileNames()) {
    expect(readFileSync(path.join(unpacked, name), 'utf8'), name).toBe(
      (await getDataFile(name))?.text,
    )
  }
  expect(await getDataFile('other.csv')).toBeNull()
})

test('size and fingerprint of each table are right', () => {
  for (const { descriptor, source } of read.resources) {
    const bytes = readFileSync(source)
    const hash = createHash('sha256').update(bytes).digest('hex')
    expect(descriptor).toMatchObject({ bytes: bytes.length, hash: `sha256:${hash}` })
  }
})

test('whoever cites it finds version, day and licence', async () => {
  const citation = parseYaml((await getDataFile('CITATION.cff'))?.text ?? '')
  const { recordedTo, version } = dataPackage

  expect(citation).toMatchObject({
    ...{ 'cff-version': '1.2.0', type: 'dataset', license: 'CC-BY-4.0' },
    ...{ version, 'date-released': recordedTo, url: 'https://tideline.example/data' },
  })
  expect((await getDataFile('citation.bib'))?.text).toContain('{tideline_data,')
  expect((await getDataFile('LICENSE.md'))?.text).toContain('creativecommons.org/licenses/by/4.0/')
  expect((await getDataFile('README.md'))?.text).toContain(`Version ${version}`)
})

test('new content is a new version, and the same content the same', async () => {
  const same = await makeDataPackage()
  await add('Topic', { slug: 'another' })
  const other = await makeDataPackage()

  expect(same).toEqual(dataPackage)
  expect(other.version).not.toBe(dataPackage.version)
})

function countRows(tables: string[]): number {
  const written = dataPackage.tables.filter(({ table }) => tables.includes(table.name))
  return written.reduce((sum, { rows }) => sum + rows.length, 0)
}

function asText(cell: unknown): string {
  return Array.isArray(cell) ? JSON.stringify(cell) : String(cell ?? '')
}
