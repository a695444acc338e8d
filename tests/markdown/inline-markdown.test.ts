import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { formatPlainText, parseInlineMarkdown } from '@/lib/markdown/inline-markdown'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'

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

test('a text without signs has the words that Markdown finds in it', () => {
  const part = fc.constantFrom(
    '1',
    '2. ',
    'a',
    '(c)',
    ' ',
    '- ',
    '…',
    '. ',
    '5%',
    'é',
    '— ',
    '):',
    ',',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join('')

      expect(formatPlainText(text)).toBe(toString(parseMarkdown(text)).trim())
    }),
    { numRuns: 1_000 },
  )
})
