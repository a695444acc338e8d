import { expect, test } from 'vitest'
import { stripTags } from '@/lib/timeline/strip-tags'

test.each([
  ['<p>One</p><p>two</p>', ' One  two '],
  ['<p>re<em>turn</em>ed <a href="stat:x">3,434</a></p>', ' returned 3,434 '],
  ['<td>3,434<sup>1</sup></td>', ' 3,434 1  '],
  ['<img alt="a > b" src=\'c>d\'>shown', ' shown'],
  ['R&#x26;D &lt;b&gt;', 'R D  b '],
  ['2 < 3 and 4 > 3', '2 < 3 and 4 > 3'],
])('of %s the words are left', (html, text) => {
  expect(stripTags(html)).toBe(text)
})
