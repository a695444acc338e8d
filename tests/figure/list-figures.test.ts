import { expect, test } from 'vitest'
import { listFigures } from '@/lib/figure/list-figures'
import { parseHtml } from '@/lib/markdown/parse-html'
import { compileMarkdown } from '../support/compile-markdown'

test('the figures of a text are listed as they stand, wherever they stand', async () => {
  const html = await compileMarkdown(
    [
      '## [3,434](stat:heading) people',
      'They were [*over* 20,000](latest:arrivals), see [the report](/sources/report).',
      '- [two](plain:illustration)',
      '| [15%](stat:cell) |\n| - |\n| [more](change:a..b) |',
    ].join('\n\n'),
  )

  expect(listFigures(parseHtml(html)).map(({ text, address }) => [text, address])).toEqual([
    ['3,434', 'stat:heading'],
    ['over 20,000', 'latest:arrivals'],
    ['two', 'plain:illustration'],
    ['15%', 'stat:cell'],
    ['more', 'change:a..b'],
  ])
})

test('a figure carries what it is bound to', () => {
  expect(listFigures(parseHtml('<a href="change:a..b">more</a>'))).toEqual([
    {
      text: 'more',
      address: 'change:a..b',
      binding: { scheme: 'change', from: 'a', to: 'b' },
      sentence: 'more',
      caveat: null,
    },
  ])
})

test('the title of a calculated change is its caveat, on one line, and that of any other link is none', async () => {
  const html = await compileMarkdown(
    'It was [more](change:a..b "Not the same\n   days.") than [3,434](stat:a "Said twice.").',
  )

  expect(listFigures(parseHtml(html)).map(({ text, caveat }) => [text, caveat])).toEqual([
    ['more', 'Not the same days.'],
    ['3,434', null],
  ])
})

test.each([
  '<a href="/sources/a">3,434</a>',
  '<a href="stat:">3,434</a>',
  '<a>3,434</a>',
  '<img src="stat:a" alt="3,434">',
  '<area href="stat:a" alt="3,434">',
  'stat:a',
])('%s holds no figure', (html) => {
  expect(listFigures(parseHtml(html))).toEqual([])
})

test.each([
  ['<p>One. Then <a href="stat:a">3,434</a> came. Three.</p>', 'Then 3,434 came.'],
  [
    '<p>On 5 March, Mr. Hewitt saw <a href="stat:a">210</a>.</p><p>No.</p>',
    'On 5 March, Mr. Hewitt saw 210.',
  ],
  ['<ul><li><p>Of <a href="stat:a">two</a></p></li><li>Other</li></ul>', 'Of two'],
  ['<table><tr><td>2024</td><td><a href="stat:a">15%</a></td></tr></table>', '15%'],
  ['Up <a href="stat:a">15%</a> in all', 'Up 15% in all'],
])('%s is said in one sentence', (html, sentence) => {
  expect(listFigures(parseHtml(html)).map((figure) => figure.sentence)).toEqual([sentence])
})
