import { expect, test } from 'vitest'
import { listNumbers } from '@/lib/figure/list-numbers'
import { showNumbers } from '../support/show-numbers'

test.each([
  ['in 2025 3,434 people', ['year 2025', 'figure 3,434']],
  ['in March 2025 210 people', ['date March 2025', 'figure 210']],
  ['21 February 2022 2,212', ['date 21 February 2022', 'figure 2,212']],
  ['2,025 people', ['figure 2,025']],
  ['2025 people were returned', ['figure 2025']],
  ['In 2025 people were returned', ['year 2025']],
  ['by 2025 people will', ['year 2025']],
  ['a total of 2025 people', ['figure 2025']],
  ['over 2000 people', ['figure over 2000']],
  ['nearly 2000', ['figure nearly 2000']],
  ['15% over 2024', ['figure 15%', 'year 2024']],
  ['since at least 2019', ['year 2019']],
  ['about 2020', ['year 2020']],
  ['up to 2025', ['year 2025']],
  ['the 2025 arrivals', ['year 2025']],
  ['there were 2025 arrivals', ['figure 2025']],
  ['mid-2025', ['year 2025']],
  ['pre-2020', ['year 2020']],
  ['2022, 2023 and 2024', ['year 2022', 'year 2023', 'year 2024']],
  ['Act 2023', ['year 2023']],
  ['2025 per cent', ['figure 2025 per cent']],
  ['€2025', ['figure €2025']],
  ['1899', ['figure 1899']],
  ['2100', ['figure 2100']],
])('%s tells years from counts', (text, expected) => {
  expect(showNumbers(text)).toEqual(expected)
})

test.each([
  ['2022–23', 2022, 2023],
  ['2022-23', 2022, 2023],
  ['2022/23', 2022, 2023],
  ['1999/00', 1999, 2000],
  ['2002-03', 2002, 2003],
  ['2023-2026', 2023, 2026],
  ['2022 to 2023', 2022, 2023],
  ['between 2023 and 2026', 2023, 2026],
  ['the 1990s', 1990, null],
  ['the 90s', 90, null],
])('%s are years', (text, value, high) => {
  expect(listNumbers(text)).toMatchObject([{ kind: 'year', value, high }])
})

test.each([
  ['2025-13', ['year 2025', 'figure 13']],
  ['1950–2050 people', ['figure 1950–2050']],
  ['in the year to 2025, 55 groups', ['year 2025', 'figure 55']],
])('%s is no span of years', (text, expected) => {
  expect(showNumbers(text)).toEqual(expected)
})
