import { expect, test } from 'vitest'
import { ArticleKindSchema } from '@/lib/article/article-schema'
import { ARTICLE_GROUPS, formatArticleKind, formatFigureCount } from '@/lib/article/format-article'
import { arrivalsFigure, calculatedFigure, exemptFigure } from '../examples/figures'

const [traced, calculated, exempt] = [arrivalsFigure, calculatedFigure, exemptFigure]

test.each([
  [[], 'No figures'],
  [[exempt], 'No figures'],
  [[exempt, traced], '1 figure, traced'],
  [[traced, calculated, exempt, traced], '3 figures, all traced'],
])('exemptions are not counted: %#', (figures, text) => {
  expect(formatFigureCount(figures)).toBe(text)
})

test('every kind of article has a word and a place in lists', () => {
  const words = ArticleKindSchema.options.map(formatArticleKind)

  expect(words).toEqual(['Explainer', 'News', 'Analysis'])
  expect(ARTICLE_GROUPS.map(({ kind }) => kind).toSorted()).toEqual(
    ArticleKindSchema.options.toSorted(),
  )
})
