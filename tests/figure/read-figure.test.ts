import { expect, test } from 'vitest'
import { onlyNumber, showNumbers } from '../support/show-numbers'

test.each([
  ['10,000–12,000', 10000, 12000, null],
  ['10,000-12,000', 10000, 12000, null],
  ['10,000 – 12,000', 10000, 12000, null],
  ['between 10,000 and 12,000', 10000, 12000, null],
  ['from 10 to 12', 10, 12, null],
  ['ten to twelve', 10, 12, null],
  ['15–16%', 15, 16, 'percent'],
  ['15%–16%', 15, 16, 'percent'],
  ['15 to 16 per cent', 15, 16, 'percent'],
  ['between 15 and 16 per cent', 15, 16, 'percent'],
  ['€5m–€7m', 5e6, 7e6, 'euros'],
  ['€5–7m', 5e6, 7e6, 'euros'],
  ['5–7 million euros', 5e6, 7e6, 'euros'],
  ['500 to 1 million', 500, 1e6, null],
  ['−5–−2%', -5, -2, 'percent'],
  ['−10–5', -10, 5, null],
  ['two to three times', 2, 3, 'times'],
  ['2,022–2,023', 2022, 2023, null],
])('%s is one range', (text, value, high, unit) => {
  expect(onlyNumber(text)).toMatchObject({ kind: 'figure', text, value, high, unit })
})

test.each([
  ['€5m–£7m', ['figure €5m', 'figure £7m']],
  ['rose from 10 to 12', ['figure 10', 'figure 12']],
  ['fell in the year from 15% to 14%', ['figure 15%', 'figure 14%']],
  ['10 and 12', ['figure 10', 'figure 12']],
  ['12–10', ['figure 12', 'figure 10']],
  ['15% to 3,434', ['figure 15%', 'figure 3,434']],
  ['3,434 – 15% more', ['figure 3,434', 'figure 15%']],
  ['55 to 2022', ['figure 55', 'year 2022']],
  ['3,434 to 5 March 2025', ['figure 3,434', 'date 5 March 2025']],
  ['16 to 5 March 2025', ['figure 16', 'date 5 March 2025']],
  ['two hundred and three hundred', ['figure two hundred', 'figure three hundred']],
  ['1,2,3', ['figure 1', 'figure 2', 'figure 3']],
  ['12,34,567', ['figure 12', 'figure 34,567']],
  ['3\u200b434', ['figure 3', 'figure 434']],
  ['5km of 30 miles', ['figure 5', 'figure 30']],
])('%s is not one number', (text, expected) => {
  expect(showNumbers(text)).toEqual(expected)
})
