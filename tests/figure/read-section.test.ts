import { expect, test } from 'vitest'
import { showNumbers } from '../support/show-numbers'

test.each([
  'paragraph 12',
  'paragraphs 2 and 11',
  'paragraphs 2, 11',
  'paragraphs 3, 4, 5, 6, 9, 10 and 11',
  'paragraphs 2–4',
  'para. 12(a)',
  'section 3.1',
  'sections 3.1 and 3.2',
  'article 31',
  'Article 8(1)',
  'page 4',
  'p. 4',
  'pp. 3–5',
  'Table 1',
  'Figure 2',
  'No. 10',
  'Nos. 3 and 4',
  'Rule 39',
])('%s is a place in a document', (text) => {
  expect(showNumbers(`It stands in ${text}.`)).toEqual([`section ${text}`])
})

test.each([
  ['In paragraph 12, 345 people', ['section paragraph 12', 'figure 345']],
  ['in paragraphs 2 and 11, 345 people', ['section paragraphs 2 and 11', 'figure 345']],
  ['paragraphs 2, 11 and 3,434', ['section paragraphs 2, 11', 'figure 3,434']],
  ['in part 210 people', ['figure 210']],
  ['the figures 3,434 and 2,983', ['figure 3,434', 'figure 2,983']],
  ['the figure 55', ['figure 55']],
  ['section 15% of', ['figure 15%']],
  ['Table 1 210 people', ['section Table 1', 'figure 210']],
])('%s tells places from counts', (text, expected) => {
  expect(showNumbers(text)).toEqual(expected)
})
