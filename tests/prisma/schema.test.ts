import { expect, test } from 'vitest'
import { readSchema } from '@/prisma/migrate'

const lines = readSchema().split('\n')
const models = lines.flatMap((line, at) => {
  const name = /^(?:model|enum|type|view) (?<name>\w+)/.exec(line)?.groups?.name
  return name ? [{ name, at, end: lines.indexOf('}', at) }] : []
})
const fields = models.flatMap(({ name: model, at, end }) =>
  lines.slice(at + 1, end).flatMap((line, offset) => {
    const field = /^ +(?<field>\w+)/.exec(line)?.groups?.field
    return field ? [{ name: `${model}.${field}`, at: at + 1 + offset }] : []
  }),
)

test('the schema was read: it has its models and their fields', () => {
  expect(models.map(({ name }) => name)).toContain('Statistic')
  expect(fields.map(({ name }) => name)).toContain('Statistic.sourceSlug')
})

test.each([...models, ...fields])('$name says what it is', ({ at }) => {
  expect(lines[at - 1]).toMatch(/^ *\/\/\/ \S.*[^ ]$/)
})
