import { expect, test } from 'vitest'
import { type Application, askApplication } from '@/server/ask-application'

const ASKED = { url: '/search?q=a', headers: { accept: 'text/html' } }

test.each<[string, Application]>([
  [
    'in pieces of text and bytes',
    async (_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.write('found ')
      response.flushHeaders()
      response.write(Buffer.from('wh'), () => response.write(new Uint8Array([0xc3])))
      response.end(Buffer.from([0xa4]))
    },
  ],
  [
    'at once, with its headers as a list of names and values',
    async (_, response) => {
      response.writeHead(200, ['Content-Type', 'text/html']).end('Zm91bmQgd2jDpA==', 'base64')
    },
  ],
  [
    'later than it says that it is done',
    async (_, response) => {
      setTimeout(
        () => response.writeHead(200, 'OK', { 'content-type': 'text/html' }).end('found whä'),
        5,
      )
    },
  ],
  [
    'with care for how much is taken at a time',
    async (_, response) => {
      response.setHeader('content-type', 'text/html')
      for (const sign of 'found whä') {
        if (!response.write(sign)) await new Promise((resolve) => response.once('drain', resolve))
      }
      await new Promise<void>((resolve) => response.end(resolve))
    },
  ],
])('the whole answer arrives when it is written %s', async (_, application) => {
  const { status, headers, body } = await askApplication(application, ASKED, 1)

  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/html')
  expect(body.toString()).toBe('found whä')
})

test('the application is told the address and what it may know, and no more', async () => {
  let told: unknown
  await askApplication(
    async (request, response) => {
      told = { method: request.method, url: request.url, headers: request.headers }
      for await (const chunk of request) throw new Error(`There was content: ${chunk}`)
      response.end()
    },
    ASKED,
    1,
  )

  expect(told).toEqual({
    method: 'GET',
    url: '/search?q=a',
    headers: { accept: 'text/html', host: 'localhost' },
  })
})

test('an application that does not answer in time is given up', async () => {
  const never: Application = () => new Promise(() => {})

  await expect(askApplication(never, ASKED, 0.05)).rejects.toThrow('within 0.05 seconds')
})

test('what the application throws is passed on', async () => {
  const failing: Application = () => Promise.reject(new Error('The database is gone'))

  await expect(askApplication(failing, ASKED, 1)).rejects.toThrow('The database is gone')
})
