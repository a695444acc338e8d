import { expect, test } from 'vitest'
import { showNumbers } from '../support/show-numbers'

test.each([
  'one in, one out',
  'One in, one out',
  'one-in-one-out',
  'one-for-one',
  'one to one',
  'one another',
  'No one',
  '24/7',
  '9/11',
])('%s is a name everywhere', (text) => {
  expect(showNumbers(`the ${text} scheme`)).toEqual([`name ${text}`])
})

test('the names of a site are taken whole, with any blank, hyphen or apostrophe', () => {
  const names = ['Channel 4', '10 Downing Street', 'Border Force', "Ocean's 11"]
  const text = 'Channel 4, channel-4, Ocean’s 11 and 10 Downing Street sent 4 of 10 people.'

  expect(showNumbers(text, names)).toEqual([
    'name Channel 4',
    'name channel-4',
    'name Ocean’s 11',
    'name 10 Downing Street',
    'figure 4',
    'figure 10',
  ])
})

test('a name hides no more than itself', () => {
  expect(showNumbers('Phase 2.5 and 12 Phase 2 boats', ['Phase 2'])).toEqual([
    'section Phase 2.5',
    'figure 12',
    'name Phase 2',
  ])
  expect(showNumbers('from one to one hundred')).toEqual(['figure from one to one hundred'])
  expect(showNumbers('(.*) 5', ['(.*', '5)', ''])).toEqual(['figure 5'])
})

test('the word after a number may be a name', () => {
  expect(showNumbers('two 24/7 centres')).toEqual(['word two', 'name 24/7'])
})
