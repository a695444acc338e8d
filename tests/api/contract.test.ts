import path from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { makeContract } from '../support/api-contract'
import { askApi, readApi } from '../support/ask-api'
import { loadRealContent } from '../support/real-content'
import { createTemporaryFolder } from '../support/temporary-folder'

process.env.DATABASE_FILE = path.join(createTemporaryFolder(), 'real', 'content.db')
await loadRealContent(process.env.DATABASE_FILE)
const { COLLECTION_NAMES, RECORD_COLLECTIONS } = await import('@/lib/api/api-collections')
const { makeOpenApiDocument } = await import('@/lib/api/openapi-document')

const document = makeOpenApiDocument()
const { listFaults } = makeContract(document)

test('the description is an OpenAPI document of version 3.1', async () => {
  const validator = new Validator()
  const result = await validator.validate(JSON.parse(JSON.stringify(document)))

  expect(result).toEqual({ valid: true })
  expect(validator.version).toBe('3.1')
})

test('the description says the same of the same site', () => {
  expect(JSON.stringify(makeOpenApiDocument())).toBe(JSON.stringify(document))
})

test.each(COLLECTION_NAMES)('the list of %s is as it is described', async (name) => {
  const answered = await askApi(`/${name}?limit=100`)

  expect(JSON.parse(answered.text).data.length).toBeGreaterThan(4)
  expect(listFaults(answered)).toEqual([])
})

test.each(RECORD_COLLECTIONS)('each of the %s is as it is described', async (name) => {
  const { data } = await readApi(`/${name}?limit=100`)
  for (const record of data) {
    const answered = await askApi(`/${name}/${record.slug}`)

    expect(listFaults(answered)).toEqual([])
    expect(JSON.parse(answered.text).data).toEqual(record)
  }
})

test.each(COLLECTION_NAMES)(
  'the table of %s has the columns and rows of the list',
  async (name) => {
    const { data } = await readApi(`/${name}?limit=100`)
    const answered = await askApi(`/${name}.csv?limit=100`)
    const rows: Record<string, string>[] = parse(answered.text, { columns: true })

    expect(listFaults(answered)).toEqual([])
    expect(answered.text.split('\r\n').length).toBe(data.length + 2)
    expect(rows.map(({ slug, url }) => ({ slug, url }))).toEqual(
      data.map(({ slug, url }) => ({ slug, url })),
    )
  },
)

test.each(RECORD_COLLECTIONS)('one of the %s is a table of one row', async (name) => {
  const [first] = (await readApi(`/${name}?limit=1`)).data
  const answered = await askApi(`/${name}/${first?.slug}.csv`)

  expect(listFaults(answered)).toEqual([])
  expect(parse(answered.text, { columns: true })).toEqual([
    expect.objectContaining({ slug: first?.slug, url: first?.url }),
  ])
})

test.each([
  ['/statistics?colour=red', 400],
  ['/statistics?limit=101', 400],
  ['/events/hewitt-and-stefanini-meet?topic=returns', 400],
  ['/events/no-such-event', 404],
  ['/statistics/no-such-statistic.csv', 404],
])('the refusal of %s is as it is described', async (address, status) => {
  const answered = await askApi(address)

  expect(answered.response.status).toBe(status)
  expect(listFaults(answered)).toEqual([])
})

test('a contract that fits everything would prove nothing', async () => {
  const answered = await askApi('/statistics?limit=1')
  const { data, ...rest } = JSON.parse(answered.text)
  const withRecord = (change: object) => ({
    ...answered,
    text: JSON.stringify({ ...rest, data: [{ ...data[0], ...change }] }),
  })

  expect(listFaults(withRecord({}))).toEqual([])
  for (const change of [
    { value: '3434' },
    { unit: 'boats' },
    { knownFrom: 'yesterday' },
    { evidence: {} },
    { statedBy: undefined },
    { colour: 'red' },
    { source: { ...data[0].source, colour: 'red' } },
    { url: 'nowhere' },
  ]) {
    expect(listFaults(withRecord(change))).not.toEqual([])
  }
  expect(listFaults({ ...answered, path: '/nothing' })).not.toEqual([])
})
