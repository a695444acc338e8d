import { expect, test } from 'vitest'
import { showNumbers } from '../support/show-numbers'

test.each([
  'COVID-19',
  'MI5',
  'A4',
  'F-35',
  'F-35s',
  'GPT-4',
  'H1N1',
  'CO2',
  '5G',
  '4x4',
  '12a',
  'v2.0',
  '3.4.5',
  '020-7946-0958',
  '5/3',
  'under-18s',
  'over-65s',
  '002_2e2491d655ed0362',
  'https://example.org/2025/12?page=5',
])('%s is a name', (text) => {
  expect(showNumbers(`It is ${text} here`)).toEqual([`name ${text}`])
})

test.each([
  ['over-5%', ['figure 5%']],
  ['sub-10 groups', ['figure 10']],
  ['3,434-strong', ['figure 3,434']],
  ['the 18-year-old', ['figure 18']],
])('%s holds no name', (text, expected) => {
  expect(showNumbers(text)).toEqual(expected)
})
