import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { formatCsv, listColumnNames } from '@/lib/api/format-csv'

const schema = z.object({
  slug: z.string(),
  isDated: z.boolean(),
  value: z.number().nullable(),
  source: z.object({ title: z.string(), publisher: z.string().nullable() }),
  change: z.object({ from: z.string(), deep: z.object({ er: z.string() }) }).nullable(),
  topics: z.array(z.string()),
  places: z.array(z.object({ paragraph: z.int(), written: z.string() })),
})

const full = {
  slug: 'one',
  isDated: false,
  value: 0,
  source: { title: 'Said "so", and\nmore', publisher: null },
  change: { from: 'two', deep: { er: 'x' } },
  topics: ['returns', 'arrivals'],
  places: [
    { paragraph: 2, written: '3,434' },
    { paragraph: 11, written: 'over 30,000' },
  ],
}

test('the columns are the fields in their order, with both names where one is in another', () => {
  expect(listColumnNames(schema)).toEqual([
    ...['slug', 'isDated', 'value', 'sourceTitle', 'sourcePublisher'],
    ...['changeFrom', 'changeDeepEr', 'topics', 'places'],
  ])
})

test('a cell holds a value, or several with a mark between them, or nothing', () => {
  const rows: unknown[] = parse(formatCsv(schema, [full, { ...full, change: null, value: null }]), {
    columns: true,
  })

  expect(rows).toEqual([
    {
      slug: 'one',
      isDated: 'false',
      value: '0',
      sourceTitle: 'Said "so", and\nmore',
      sourcePublisher: '',
      changeFrom: 'two',
      changeDeepEr: 'x',
      topics: 'returns; arrivals',
      places: '2: 3,434; 11: over 30,000',
    },
    expect.objectContaining({ value: '', changeFrom: '', changeDeepEr: '' }),
  ])
})

test('lines end as RFC 4180 has it, and a table without records has its header', () => {
  expect(formatCsv(schema, [])).toBe(`${listColumnNames(schema).join(',')}\r\n`)
  expect(formatCsv(schema, [full]).endsWith('over 30,000"\r\n')).toBe(true)
})
