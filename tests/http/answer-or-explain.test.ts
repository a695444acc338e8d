import { afterEach, expect, test, vi } from 'vitest'
import { DatabaseUnavailable } from '@/lib/connection/database-unavailable'
import { answerOrExplain } from '@/lib/http/answer-or-explain'

afterEach(() => vi.restoreAllMocks())

test('what can be answered is answered as it is', async () => {
  const response = new Response('a,b\r\n')

  expect(await answerOrExplain(async () => response)).toBe(response)
})

test('a fault of ours is a problem document that says nothing of our insides', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const fault = new Error('SQLITE_ERROR: no such table: Event')
  const response = await answerOrExplain(() => Promise.reject(fault))
  const text = await response.text()

  expect(response.status).toBe(500)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(JSON.parse(text)).toMatchObject({ title: 'Internal Server Error', status: 500 })
  expect(text).not.toMatch(/SQLITE|Event/)
  expect(log).toHaveBeenCalledWith(fault)
})

test.each([
  ['itself', new DatabaseUnavailable('The database x.db is locked.')],
  ['wrapped', new Error('No view', { cause: new DatabaseUnavailable('x.db is not there.') })],
])('a database that cannot be read, said %s, is 503 with a time to come back', async (_, fault) => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const response = await answerOrExplain(() => Promise.reject(fault))
  const text = await response.text()

  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('30')
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(JSON.parse(text)).toMatchObject({ title: 'Service Unavailable', status: 503, errors: [] })
  expect(text).not.toContain('x.db')
})
