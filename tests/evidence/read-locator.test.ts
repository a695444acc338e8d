import { expect, test } from 'vitest'
import { readLocator } from '@/lib/evidence/read-locator'

test.each([
  ['paragraph 12', [12]],
  ['paragraphs 2, 11', [2, 11]],
  ['paragraphs 2 and 11', [2, 11]],
  ['paragraphs 2, 4, and 11', [2, 4, 11]],
  ['paragraphs 4–6', [4, 5, 6]],
  ['paragraphs 11, 2, 2-3', [2, 3, 11]],
  ['Paragraph 1', [1]],
])('%s names its paragraphs in order', (locator, paragraphs) => {
  expect(readLocator(locator)).toEqual(paragraphs)
})

test.each([
  ...['page 3', 'paragraph', 'paragraph 0', 'paragraph twelve', 'paragraphs 6–4', 'table 2'],
  ...['paragraphs 1–2–3', 'paragraphs 1–99999', 'paragraph 12, table 2', 'paragraph -1', ''],
])('“%s” names no paragraphs', (locator) => {
  expect(readLocator(locator)).toBeNull()
})
