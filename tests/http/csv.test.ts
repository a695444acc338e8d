import { stringify } from 'csv-stringify/sync'
import { expect, test } from 'vitest'
import { CSV_FORM, CSV_TYPE } from '@/lib/http/csv'

test('a table has a header, lines that end as RFC 4180 has it, and quotes where they are needed', () => {
  const table = stringify(
    [
      ['3,434', 'said "many"'],
      ['line\nbreak', 'line\rbreak'],
    ],
    { ...CSV_FORM, columns: ['number', 'note'] },
  )

  expect(table).toBe('number,note\r\n"3,434","said ""many"""\r\n"line\nbreak","line\rbreak"\r\n')
  expect(CSV_TYPE).toContain('header=present')
})
