import { expect, test } from 'vitest'
import { listNumbers } from '@/lib/figure/list-numbers'
import { onlyNumber } from '../support/show-numbers'

test.each([
  ['over 30,000', 'over'],
  ['Over 30,000', 'over'],
  ['more than 30,000', 'over'],
  ['exceeding 37,000', 'over'],
  ['in excess of 500', 'over'],
  ['just over 500', 'over'],
  ['well above 500', 'over'],
  ['at least 500', 'at-least'],
  ['no fewer than 500', 'at-least'],
  ['no less than 500', 'at-least'],
  ['a minimum of 500', 'at-least'],
  ['500 or more', 'at-least'],
  ['20,000+', 'at-least'],
  ['up to 60', 'up-to'],
  ['at most 60', 'up-to'],
  ['no more than 60', 'up-to'],
  ['as many as 60', 'up-to'],
  ['60 or fewer', 'up-to'],
  ['nearly 8,200', 'nearly'],
  ['almost 8,200', 'nearly'],
  ['just under 8,200', 'nearly'],
  ['close to 8,200', 'nearly'],
  ['about 540', 'about'],
  ['around 540', 'about'],
  ['approximately €540 million', 'about'],
  ['some 1,378', 'about'],
  ['roughly 540', 'about'],
  ['circa 540', 'about'],
  ['c. 540', 'about'],
  ['~540', 'about'],
  ['540 or so', 'about'],
  ['540-odd', 'about'],
  ['fewer than 100', 'under'],
  ['less than 15%', 'under'],
  ['under 500', 'under'],
  ['well below 500', 'under'],
  ['> 500', 'over'],
  ['≤ 500', 'up-to'],
  ['more than half', 'over'],
  ['about 10 to 12', 'about'],
  ['between about 10 and 12', 'about'],
  ['about a hundred', 'about'],
  ['up to 72.2\nmillion euros', 'up-to'],
])('%s says how exactly', (text, precision) => {
  expect(onlyNumber(`It was ${text} there`)).toMatchObject({ text, precision })
})

test.each([
  ['15% more than 2,983', [null, null]],
  ['more than 50% more than 2,983', ['over', null]],
  ['three times as many as 500', [null, null]],
  ['15% fewer than 500', [null, null]],
  ['4 or 5', [null, null]],
  ['takeover 500 and 5', [null, null]],
  ['hangover, 500 of the over, 5', [null, null]],
])('in %s a comparison is no precision', (text, expected) => {
  expect(listNumbers(text).map(({ precision }) => precision)).toEqual(expected)
})
