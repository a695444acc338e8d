import path from 'node:path'
import { expect, test } from 'vitest'
import { loadTree } from '../support/load-tree'
import { createTemporaryFolder } from '../support/temporary-folder'

const FREQUENT = Object.fromEntries(
  ['one', 'two', 'three', 'four', 'five', 'six'].map((slug) => [
    `terms/${slug}.md`,
    `---\ntitle: Harbour ${slug}\naliases: []\n---\n\nA word of the coast.\n`,
  ]),
)
process.env.DATABASE_FILE = path.join(createTemporaryFolder(), 'small', 'content.db')
await loadTree(process.env.DATABASE_FILE, {
  ...FREQUENT,
  'terms/coat.md': '---\ntitle: Coats\naliases: []\n---\n\nA garment.\n',
})
const { getSearchResults } = await import('@/lib/search/search-queries')
const { WHOLE_SEARCH } = await import('@/lib/search/search-query')

test('a word that nothing has is corrected, and the results say so', async () => {
  const { correction, results } = await search('ministres talking')

  expect(correction).toEqual({
    q: 'ministers talking',
    isApplied: true,
    asWritten: '"ministres" talking',
  })
  expect(results[0]?.slug).toBe('talks')
})

test('what the reader puts in quotes is searched for as it stands', async () => {
  expect(await search('"ministres"')).toMatchObject({ total: 0, correction: null })
})

test('a word that hardly anything has may be a slip: what it may stand for is offered', async () => {
  const { correction, results } = await search('coats')

  expect(results.map(({ slug }) => slug)).toEqual(['coat'])
  expect(correction).toEqual({ q: 'coast', isApplied: false, asWritten: '"coats"' })
})

test('a word that is often found is not doubted', async () => {
  expect((await search('coast')).correction).toBeNull()
})

test('a correction always finds something', async () => {
  expect(await search('ministres -ministers -ministry')).toMatchObject({
    total: 0,
    correction: null,
  })
})

test('what is like no word of the texts is left, and finds nothing', async () => {
  expect(await search('xyzzyq')).toMatchObject({ total: 0, correction: null, pages: 1 })
})

test('the beginning of a word that the index holds by its stem is completed without a word', async () => {
  const { correction, results } = await search('somethin')

  expect(correction).toBeNull()
  expect(results.map(({ slug }) => slug)).toEqual(['pilot'])
})

function search(q: string) {
  return getSearchResults({ ...WHOLE_SEARCH, q })
}
