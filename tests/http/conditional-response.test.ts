import { expect, test } from 'vitest'
import { conditionalResponse } from '@/lib/http/conditional-response'

test('a text is sent with its headers and a tag', async () => {
  const response = answer('two events')

  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/csv')
  expect(response.headers.get('etag')).toMatch(/^W\/"[\w-]+"$/)
  expect(await response.text()).toBe('two events')
})

test('the same text has the same tag, and another has another', () => {
  expect(tagOf('two events')).toBe(tagOf('two events'))
  expect(tagOf('two events')).not.toBe(tagOf('three events'))
})

test.each([
  ['the tag as it was sent', (tag: string) => tag],
  ['the tag among others', (tag: string) => `"other", ${tag},"third"`],
  ['the tag without its mark of weakness', (tag: string) => tag.replace('W/', '')],
  ['anything at all', () => '*'],
])('a reader who holds %s is sent nothing again', async (_, held) => {
  const response = answer('two events', held(tagOf('two events')))

  expect(response.status).toBe(304)
  expect(await response.text()).toBe('')
  expect(response.headers.get('etag')).toBe(tagOf('two events'))
  expect(response.headers.get('cache-control')).toBe('public')
  expect(response.headers.get('content-type')).toBeNull()
})

test('a reader who holds another text is sent the new one', async () => {
  const response = answer('three events', tagOf('two events'))

  expect(response.status).toBe(200)
  expect(await response.text()).toBe('three events')
})

test('a strong tag names these bytes, also where somebody on the way has made it weak', () => {
  const ask = (held?: string) =>
    conditionalResponse(
      new Request('http://site/file', {
        headers: held === undefined ? {} : { 'if-none-match': held },
      }),
      'two events',
      {},
      'strong',
    )
  const tag = ask().headers.get('etag') ?? ''

  expect(tag).toMatch(/^"[\w-]+"$/)
  expect(tagOf('two events')).toBe(`W/${tag}`)
  expect([ask(tag), ask(`W/${tag}`)].map(({ status }) => status)).toEqual([304, 304])
})

function tagOf(text: string): string {
  return answer(text).headers.get('etag') ?? ''
}

function answer(text: string, held?: string): Response {
  const request = new Request('http://site/file', {
    headers: held === undefined ? {} : { 'if-none-match': held },
  })
  return conditionalResponse(request, text, {
    'content-type': 'text/csv',
    'cache-control': 'public',
  })
}
