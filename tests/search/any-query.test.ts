import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadTree } from '../support/load-tree'
import { createTemporaryFolder } from '../support/temporary-folder'

process.env.DATABASE_FILE = path.join(createTemporaryFolder(), 'small', 'content.db')
await loadTree(process.env.DATABASE_FILE)
const { getSearchResults } = await import('@/lib/search/search-queries')
const { WHOLE_SEARCH } = await import('@/lib/search/search-query')

/** What means something to the index, to the reader's own signs, or to whoever reads numbers. */
const PIECES =
  '" "" \' * ^ + - -- : ( ) { } [ ] , . % € $ ; \\ / | & = ~ ` # \0 \u0002 \u0003 \uE000 \uE004 AND OR NOT NEAR NEAR(a,2) title: {title}: arrivals 3,434 72.2m 15% 1e999 -5 ½ ２０２５ ５ ß ﬁ İ ς é e\u0301 \u200D \uD83D\uDE00 \uD800 \uDC00 日本 عربى'.split(
    ' ',
  )

test('no text is an error', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyText(), async (q) => {
      const { results, total, withAllWords } = await getSearchResults({ ...WHOLE_SEARCH, q })
      expect(results.length).toBeLessThanOrEqual(total)
      expect(withAllWords).toBeLessThanOrEqual(total)
    }),
    { numRuns: 600 },
  )
})

test('no text brings the marks of the index to the reader', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyText(), async (q) => {
      const { results } = await getSearchResults({ ...WHOLE_SEARCH, q: `${q} arrivals pilot` })
      const texts = results.flatMap(({ title, snippet }) => [...title, ...snippet])
      expect(texts.map(({ text }) => text).join('')).not.toMatch(/[\p{Cc}\p{Co}]/u)
    }),
    { numRuns: 200 },
  )
})

/** Halves of pairs and NUL among them, and whatever the index could take for an operator. */
function anyText(): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.constantFrom(...PIECES),
    fc.constant(' '),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  return fc.array(unit, { maxLength: 12 }).map((units) => units.join('').slice(0, 200))
}
