import { expect, test } from 'vitest'
import { showNumbers } from '../support/show-numbers'

test.each([
  '11 July 2025',
  'July 2025',
  '5 March',
  '5th March',
  '5 Mar 2025',
  '5th of March 2025',
  'March 5',
  'March 1-5',
  'March 5, 2025',
  'Sept. 5',
  'May 5',
  '5 May',
  '5 may 2025',
  'MARCH 5',
  '2025-03-05',
  '2025-03-05T10:30:00Z',
  '2025-03-05/2025-03-06',
  '2025-07',
  '05/03/2025',
  '5.3.2025',
  '05-Mar-2025',
  '2025/03/05',
  '6–11 March 2025',
  '6 and 11 March 2025',
  '1, 2 and 3 March',
  '6 March to 11 July 2025',
  '6 March 2025–11 July 2025',
  'March to July 2025',
  'Wednesday 5 March',
  'Wednesday, 5 March 2025',
  'Wednesday the 5th of March',
  'Wednesday 5 to Friday 7 March',
])('%s is one date', (text) => {
  expect(showNumbers(`It was ${text}.`)).toEqual([`date ${text}`])
})

test.each([
  ['the 5 may appeal', ['figure 5']],
  ['the 5 march on', ['figure 5']],
  ['In March 12 people crossed', ['figure 12']],
  ['In March 16 French officers', ['figure 16']],
  ['On March 12 people crossed', ['date March 12']],
  ['In May 15 per cent', ['figure 15 per cent']],
  ['In May 5 million', ['figure 5 million']],
  ['In March 5,000 crossed', ['figure 5,000']],
  ['In March 210 crossed', ['figure 210']],
  ['On Wednesday 210 crossed', ['figure 210']],
  ['16 to 5 March', ['figure 16', 'date 5 March']],
  ['March, as 5 said', ['figure 5']],
  ['2025-02-31 and 2025-03-05', ['date 2025-02-31 and 2025-03-05']],
])('%s tells days from counts', (text, expected) => {
  expect(showNumbers(text)).toEqual(expected)
})
