import { expect, test } from 'vitest'
import { listNumbers } from '@/lib/figure/list-numbers'
import { onlyNumber, showNumbers } from '../support/show-numbers'

test.each([
  ['3,434', 3434, '3434', 1, 1],
  ['3434', 3434, '3434', 1, 1],
  ['3 434', 3434, '3434', 1, 1],
  ['41 472', 41472, '41472', 1, 1],
  ['41\u00a0472', 41472, '41472', 1, 1],
  ['41\u202f472', 41472, '41472', 1, 1],
  ['1 000 000', 1e6, '1000000', 1e6, 1],
  ['1,234,567.5', 1234567.5, '1234567.5', 0.1, 0.1],
  ['3,400', 3400, '3400', 100, 1],
  ['30,000', 30000, '30000', 10000, 1],
  ['3.4 thousand', 3400, '3.4 thousand', 100, 100],
  ['3.40 thousand', 3400, '3.40 thousand', 10, 10],
  ['30 thousand', 30000, '30 thousand', 10000, 1000],
  ['72.2 million', 72.2e6, '72.2 million', 1e5, 1e5],
  ['1.2bn', 1.2e9, '1.2 billion', 1e8, 1e8],
  ['5m', 5e6, '5 million', 1e6, 1e6],
  ['10k', 10000, '10 thousand', 10000, 1000],
  ['10K', 10000, '10 thousand', 10000, 1000],
  ['15 hundred', 1500, '1500', 100, 100],
  ['0', 0, '0', 1, 1],
  ['0.50', 0.5, '0.50', 0.01, 0.01],
  ['.5', 0.5, '0.5', 0.1, 0.1],
  ['2½', 2.5, '2.5', 0.1, 0.1],
  ['−5', -5, '-5', 1, 1],
  ['-5', -5, '-5', 1, 1],
  ['minus five hundred', -500, '-500', 100, 1],
  ['eleven', 11, '11', 1, 1],
  ['fifty-five', 55, '55', 1, 1],
  ['fifty five', 55, '55', 1, 1],
  ['Ninety', 90, '90', 10, 1],
  ['one hundred and twenty', 120, '120', 10, 1],
  ['ten thousand', 10000, '10 thousand', 10000, 1000],
  ['two hundred thousand', 200000, '200 thousand', 100000, 1000],
  ['thirty thousand five hundred and six', 30506, '30506', 1, 1],
  ['one million two hundred thousand', 1200000, '1200000', 100000, 1],
  ['two and a half million', 2.5e6, '2.5 million', 1e5, 1e5],
  ['one point five million', 1.5e6, '1.5 million', 1e5, 1e5],
  ['a million and a half', 1.5e6, '1500000', 1e5, 1],
  ['a hundred', 100, '100', 100, 1],
  ['a thousand', 1000, '1 thousand', 1000, 1000],
  ['half a million', 500000, '0.5 million', 1e5, 1e5],
  ['three-quarters of a million', 750000, '0.75 million', 10000, 10000],
  ['a dozen', 12, '12', 1, 1],
  ['half a dozen', 6, '6', 1, 1],
  ['two dozen', 24, '24', 1, 1],
  ['３４３４', 3434, '3434', 1, 1],
  ['1,23', 1.23, '1.23', 0.01, 0.01],
  ['1.234,5', 1234.5, '1234.5', 0.1, 0.1],
])('%s is the figure %d', (text, value, written, step, digitStep) => {
  expect(onlyNumber(text)).toMatchObject({
    kind: 'figure',
    text,
    value,
    high: null,
    written,
    step,
    digitStep,
    unit: null,
    precision: null,
    direction: null,
  })
})

test.each([
  'dozens of boats and hundreds of people',
  'several hundred, a few thousand, tens of thousands, million million',
  'once in force, someone, everyone, ones',
  'chapter IV, parts of it',
  'the double standard, doubled down, the other half, half an hour, half-hour',
  '',
])('"%s" holds no number', (text) => {
  expect(showNumbers(text)).toEqual([])
})

test.each([
  ['two governments', 'governments'],
  ['Three officers', 'officers'],
  ['one of the boats', 'of'],
  ['ten-point plan', 'point'],
  ['five. Officers', ''],
  ['none, or six “arrests”', 'arrests'],
  ['minus five boats', 'boats'],
  ['three illegal crossings', 'crossings'],
  ['two organised crime groups', 'groups'],
  ['two more', 'more'],
])('the word before a noun is left to whoever asks: %s', (text, after) => {
  expect(onlyNumber(text)).toMatchObject({ kind: 'word', after })
})

test('the next word is told for figures as well', () => {
  expect(onlyNumber('over 50 people a week').after).toBe('people')
  expect(onlyNumber('It fell by 5%.').after).toBe('')
})

test('a number stands at its offsets, alone and with its words of precision', () => {
  const text = 'It is worth up to €72.2 million or so.'
  const { start, end, numberStart, numberEnd } = onlyNumber(text)

  expect(text.slice(start, end)).toBe('up to €72.2 million or so')
  expect(text.slice(numberStart, numberEnd)).toBe('€72.2 million')
})

test('what the documents say is read as a reader would', () => {
  const text =
    'Some 1,378 asylum seekers have been intercepted from March 1-5, bringing the yearly total to 3,434. This is 15% higher than the same period in 2024 (2,983) and also 16% up on 2023 (2,953).'

  expect(showNumbers(text)).toEqual([
    'figure Some 1,378',
    'date March 1-5',
    'figure 3,434',
    'figure 15%',
    'year 2024',
    'figure 2,983',
    'figure 16%',
    'year 2023',
    'figure 2,953',
  ])
  expect(listNumbers(text).map(({ direction }) => direction)).toEqual([
    ...[null, null, null, 'up', null, null, 'up', null, null],
  ])
})
