import path from 'node:path'
import { expect, test } from 'vitest'
import { loadRealContent } from '../support/real-content'
import { createTemporaryFolder } from '../support/temporary-folder'

process.env.DATABASE_FILE = path.join(createTemporaryFolder(), 'real', 'content.db')
await loadRealContent(process.env.DATABASE_FILE)
const { getArticle, listArticles } = await import('@/lib/article/article-queries')
const { formatRelation } = await import('@/lib/article/format-related')

test('every published article leads to others, and says why', async () => {
  for (const { slug } of await listArticles()) {
    const related = (await getArticle(slug))?.related ?? []

    expect(related.length, slug).toBeGreaterThan(0)
    expect(related.map((other) => other.slug)).not.toContain(slug)
    for (const other of related) expect(formatRelation(other)).toMatch(/^[A-Z0-9].*\.$/)
  }
})

test.each([
  [
    'touquet-funding',
    'arrangement-of-2022-finalised',
    /^Tells 3 of the same events\. .*4 figures in/,
  ],
  [
    'arrangement-of-2022-finalised',
    'touquet-funding',
    /^Tells 3 of the same events\. .*4 figures in/,
  ],
  ['pilot-agreed-by-starmer-and-macron', 'one-in-one-out-pilot', /^Tells 2 of the same events\./],
  [
    'illegal-working-figures-in-the-july-statement',
    'what-the-sources-disagree-on',
    /5 figures in common/,
  ],
])('%s leads first to %s', async (slug, first, reason) => {
  const [related] = (await getArticle(slug))?.related ?? []

  expect(related?.slug).toBe(first)
  expect(related && formatRelation(related)).toMatch(reason)
})
