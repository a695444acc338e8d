import { expect, test } from 'vitest'
import { showNumbers } from '../support/show-numbers'

test.each([
  '10:30',
  '10:30:15',
  '10:30am',
  '9.30am',
  '10.30',
  '9.30 p.m.',
  '9 am',
  '9am–5pm',
  '9 to 5pm',
  '10:30–11:00',
  '12 noon',
  "nine o'clock",
  '9 o’clock',
  'half past nine',
  'quarter to five',
  'ten past six',
])('%s is a time', (text) => {
  expect(showNumbers(`at ${text}`)).toEqual([`time ${text}`])
})

test.each([
  ['at 10:30 210 people', ['time 10:30', 'figure 210']],
  ['five to ten boats', ['word five to ten']],
  ['stood at 10.30', ['figure 10.30']],
  ['at 10.30 per cent', ['figure 10.30 per cent']],
  ['at 10.75', ['figure 10.75']],
  ['3:1', ['figure 3:1']],
  ['1:30,000', ['figure 1:30,000']],
])('%s tells times from counts', (text, expected) => {
  expect(showNumbers(text)).toEqual(expected)
})
