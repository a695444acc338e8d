import { expect, test } from 'vitest'
import { formatGrowth, growthOf } from '@/bench/format-growth'
import { parseBuildOutput } from '@/bench/time-build'

test('growth is the power of the size with which something grows', () => {
  expect(growthOf([100, 1_000], [3, 30])).toBeCloseTo(1)
  expect(growthOf([100, 1_000], [3, 300])).toBeCloseTo(2)
  expect(growthOf([100, 200, 1_000], [3, 9, 3])).toBeCloseTo(0)
})

test('the table has a column for each size, and growth as soon as there are two', () => {
  const rowsOf = (table: string) => table.split('\n').map((line) => line.trim().split(/\s{2,}/))

  expect(rowsOf(formatGrowth([100], [{ seconds: 2.5 }]))).toEqual([
    ['100 articles', 'growth'],
    ['seconds', '2.5'],
  ])
  expect(rowsOf(formatGrowth([100, 1_000], [{ seconds: 2.5 }, { seconds: 25 }]))).toEqual([
    ['100 articles', '1,000 articles', 'growth'],
    ['seconds', '2.5', '25', '1.00'],
  ])
})

test('what a build says of its steps and its processes is read', () => {
  const output = `[3/6] Checking and loading the content… 20 s… done in 31.4 s
[4/6] Bundling the custom elements… still true, skipped
[6/6] Building the pages… 20 s… 40 s… done in 163.7 s
0m0.010s 0m0.020s
1m2.500s 0m4.100s
`

  expect(parseBuildOutput(output)).toEqual({
    contentSeconds: 31.4,
    pagesSeconds: 163.7,
    cpuSeconds: 66.6,
  })
  expect(parseBuildOutput(output.replace('done in 31.4 s', 'still true, skipped'))).toMatchObject({
    contentSeconds: 0,
  })
})
