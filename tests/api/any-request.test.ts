import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'
import { makeContract } from '../support/api-contract'
import { askApi, readApi } from '../support/ask-api'

const { prepare } = await createExampleDatabase()
await prepare()
const { COLLECTION_NAMES } = await import('@/lib/api/api-collections')
const { API_PARAMETERS } = await import('@/lib/api/api-parameters')
const { formatCursor, parseCursor } = await import('@/lib/api/list-cursor')
const { makeOpenApiDocument } = await import('@/lib/api/openapi-document')

const { listFaults } = makeContract(makeOpenApiDocument())

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.string({ unit: 'grapheme', maxLength: 250 }),
  fc.constantFrom('returns', 'arrivals', '2025', '2025-03-05', '1', 'newest', 'a-z', '%', '"', '*'),
)
const anyName = fc.oneof(fc.constantFrom(...API_PARAMETERS), anyText)
const anyList = fc.constantFrom(...COLLECTION_NAMES)

test('whatever is asked, the answer is a list or a problem document that names what is wrong', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyList,
      fc.array(fc.tuple(anyName, anyText), { maxLength: 4 }),
      fc.constantFrom('', '.csv'),
      async (list, parameters, ending) => {
        const query = new URLSearchParams(parameters)
        const answered = await askApi(`/${list}${ending}?${query}`)

        expect([200, 400]).toContain(answered.response.status)
        expect(listFaults(answered)).toEqual([])
        if (answered.response.status === 400) {
          expect(JSON.parse(answered.text).errors.length).toBeGreaterThan(0)
        }
      },
    ),
    { numRuns: 400 },
  )
})

test('whatever is sent as a cursor, the answer is a list or a problem with the cursor', async () => {
  const { page } = await readApi('/statistics?limit=1')
  const good = new URL(page.next ?? '').searchParams.get('cursor') ?? ''
  const anyCursor = fc.oneof(
    anyText.filter((text) => text !== ''),
    anyText.map((text) => Buffer.from(text).toString('base64url')).filter((text) => text !== ''),
    fc.json().map((text) => Buffer.from(text).toString('base64url')),
    fc.nat(good.length).map((length) => `${good.slice(0, length)}A${good.slice(length)}`),
  )
  await fc.assert(
    fc.asyncProperty(anyCursor, async (cursor) => {
      const answered = await askApi(`/statistics?${new URLSearchParams({ cursor, limit: '1' })}`)
      const errors = answered.response.status === 200 ? [] : JSON.parse(answered.text).errors

      expect([200, 400]).toContain(answered.response.status)
      expect(errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(
        answered.response.status === 200 ? [] : ['cursor'],
      )
    }),
    { numRuns: 300 },
  )
})

test('whatever a record is called, the answer is the record or that there is none', async () => {
  await fc.assert(
    fc.asyncProperty(anyList, anyText, async (list, slug) => {
      const name = encodeURIComponent(slug).replaceAll('.', '%2E')
      fc.pre(name !== '' && !/^(%2E){1,2}$/.test(name))
      const answered = await askApi(`/${list}/${name}`)

      expect([200, 404]).toContain(answered.response.status)
      expect(answered.path === '/search/{slug}' ? [] : listFaults(answered)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('a cursor gives back the place that it was made of', () => {
  const asked = {
    ...{ topic: null, actor: null, kind: null, measure: null, source: null },
    ...{ from: null, to: null, q: '', known: null, sort: 'newest' },
  }
  const wellFormed = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(wellFormed, wellFormed, wellFormed, (q, key, slug) => {
      const cursor = formatCursor('terms', { ...asked, q }, { key, slug })

      expect(cursor).toMatch(/^[\w-]+$/)
      expect(parseCursor('terms', { ...asked, q }, cursor)).toEqual({ key, slug })
      expect(parseCursor('terms', { ...asked, q: `${q}.` }, cursor)).toBe('foreign')
      expect(parseCursor('topics', { ...asked, q }, cursor)).toBe('foreign')
    }),
  )
})
