import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { formatPlainText, parseInlineMarkdown } from '@/lib/markdown/inline-markdown'

test.each([
  ['3,434 people', '3,434 people'],
  [
    '[3,434](stat:arrivals) people *crossed*',
    '<a href="stat:arrivals">3,434</a> people <em>crossed</em>',
  ],
  ['"Ours" & <theirs>', '"Ours" &#x26; '],
  ['A paragraph.\n\nAnother.', 'A paragraph.\nAnother.'],
  ['', ''],
])('%j stands in a line as %s', (markdown, html) => {
  expect(toHtml({ type: 'root', children: parseInlineMarkdown(markdown) })).toBe(html)
})

test.each([
  ['[3,434](stat:arrivals) people *crossed* in `boats`', '3,434 people crossed in boats'],
  ['[15% more](change:a..b), **as stated**', '15% more, as stated'],
  ['Talks &amp; trade', 'Talks & trade'],
  [' Talks ', 'Talks'],
  ['', ''],
])('the words of %j are %j', (markdown, text) => {
  expect(formatPlainText(markdown)).toBe(text)
})
