import { expect, test } from 'vitest'
import { problemResponse } from '@/lib/http/problem-response'

const errors = [{ parameter: 'from', value: '2025-13', detail: 'This is not a date.' }]
const response = problemResponse({ status: 400, detail: 'One parameter is wrong.', errors })

test('a problem is a document that programs know as one', async () => {
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.clone().json()).toEqual({
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: 'One parameter is wrong.',
    errors,
  })
})

test('a problem may be read from another site, and is not kept', () => {
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test('what a request said stays text: it cannot end the document or become another', async () => {
  const value = '"}], "status": 200, "x": [{"<script>\u2028'
  const hostile = [{ parameter: 'q', value, detail: 'Too long.' }]
  const { status, errors: read } = await problemResponse({
    status: 400,
    detail: 'No.',
    errors: hostile,
  }).json()

  expect(status).toBe(400)
  expect(read).toEqual(hostile)
})
