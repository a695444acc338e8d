import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeOpenApiDocument } from '@/lib/api/openapi-document'
import { listPromises } from '../support/list-promises'

const FILE = 'docs/api-v1.txt'

const promised = readFileSync(FILE, 'utf8').trimEnd().split('\n')
const kept = listPromises(makeOpenApiDocument())

test('nothing that v1 has promised is gone or has become something else', () => {
  const broken = promised.filter((promise) => !kept.includes(promise))

  expect(broken, `${FILE} promises these. Give them back, or begin v2 beside v1`).toEqual([])
})

test('what is new is promised from now on', () => {
  const added = kept.filter((promise) => !promised.includes(promise))

  expect(added, `Add these lines to ${FILE}; programs may rely on them from now on`).toEqual([])
})

test('each promise is made once', () => {
  expect(promised.length).toBeGreaterThan(200)
  expect(new Set(promised).size).toBe(promised.length)
})
