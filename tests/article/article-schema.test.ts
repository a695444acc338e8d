import { expect, test } from 'vitest'
import { ArticleFileSchema } from '@/lib/article/article-schema'

const good = {
  title: 'Talks begin',
  kind: 'news',
  standfirst: 'Officials meet.',
  published: '2026-11-22',
  covers: '2025-03',
  topics: ['returns'],
  sources: [{ source: 'report', locator: 'paragraphs 4, 5' }],
}

test('what an article leaves out is empty, and it is no draft', () => {
  expect(ArticleFileSchema.parse(good)).toEqual({
    ...good,
    actors: [],
    events: [],
    keyPoints: [],
    updates: [],
    corrections: [],
    draft: false,
  })
})

test.each([
  ['without a source', { ...good, sources: [] }, 'sources', 'Name at least one source'],
  ['without a topic', { ...good, topics: [] }, 'topics', 'Name at least one topic'],
  ['without a standfirst', { ...good, standfirst: '' }, 'standfirst', 'Too small'],
  ['published in a month', { ...good, published: '2026-11' }, 'published', 'This is not a day'],
  ['that covers all time', { ...good, covers: '../2025' }, 'covers', 'This is not a date'],
  [
    'with a source and no place in it',
    { ...good, sources: [{ source: 'report' }] },
    'sources.0.locator',
    'Invalid input',
  ],
  [
    'corrected on no day',
    { ...good, corrections: [{ on: '2026-02-29', note: 'Wrong.' }] },
    'corrections.0.on',
    'This is not a day',
  ],
  ['that is perhaps a draft', { ...good, draft: 'yes' }, 'draft', 'Invalid input'],
  ['with an unknown field', { ...good, author: 'me' }, '', 'Unrecognized key: "author"'],
])('an article %s is refused', (_what, article, path, message) => {
  const issues = ArticleFileSchema.safeParse(article).error?.issues

  expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path])
  expect(issues?.[0]?.message).toContain(message)
})
