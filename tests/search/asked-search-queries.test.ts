import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadTree } from '../support/load-tree'
import { createTemporaryFolder } from '../support/temporary-folder'

process.env.DATABASE_FILE = path.join(createTemporaryFolder(), 'small', 'content.db')
await loadTree(process.env.DATABASE_FILE)
const { getAskedSearch } = await import('@/lib/search/asked-search-queries')
const { formatSearchAddress } = await import('@/lib/search/format-search-address')

test('an address brings what it asks for', async () => {
  const { ignored, isCanonical, results, written } = await getAskedSearch('q=2%2C983')

  expect(results.results[0]?.slug).toBe('arrivals-2024')
  expect({ ignored, isCanonical, written }).toEqual({
    ignored: [],
    isCanonical: true,
    written: '2,983',
  })
})

test('a page past the last is the first, and says so', async () => {
  const { ignored, isCanonical, results } = await getAskedSearch('q=arrivals&page=99')

  expect(results.query.page).toBe(1)
  expect(results.results.length).toBeGreaterThan(0)
  expect(ignored).toEqual([
    {
      name: 'page',
      value: '99',
      reason: 'There is one page of results and no page 99, so the first is shown.',
    },
  ])
  expect(isCanonical).toBe(true)
})

test.each(['q=&kind=statistic', 'q=+arrivals', 'q=a++b', 'sort=relevance', 'page=1'])(
  '“%s” has a plainer address',
  async (query) => {
    expect((await getAskedSearch(query)).isCanonical).toBe(false)
  },
)

test('what cannot be searched for is shown again as it was written, and is not gone on from', async () => {
  const { ignored, isCanonical, results, written } = await getAskedSearch('q=%21%3F')

  expect(written).toBe('!?')
  expect(results.query.q).toBe('')
  expect(ignored.map(({ name }) => name)).toEqual(['q'])
  expect(isCanonical).toBe(true)
})

test('how much the archive holds is said where nothing is found', async () => {
  const everything = await getAskedSearch('')
  const nothing = await getAskedSearch('q=zzzzzz')
  const [kinds] = everything.results.facets
  const statistics = kinds?.choices.find(({ value }) => value === 'statistic')?.count

  expect(everything.extent).toBeNull()
  expect(nothing.results.total).toBe(0)
  expect(nothing.extent?.statistics).toBe(statistics)
})

test(
  'the plain address of any search is plain: nobody is sent on twice',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (q) => {
        const asked = await getAskedSearch(new URLSearchParams({ q }).toString())
        const plain = formatSearchAddress(asked.results.query).split('?')[1] ?? ''
        expect((await getAskedSearch(plain)).isCanonical).toBe(true)
      }),
      { numRuns: 60 },
    )
  },
)
