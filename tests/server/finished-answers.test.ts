import { expect, test } from 'vitest'
import type { Answer } from '@/server/answer'
import { FinishedAnswers } from '@/server/finished-answers'

test('what is kept takes no more than the bytes that it may', async () => {
  const answers = new FinishedAnswers(100_000)
  for (let index = 0; index < 500; index += 1) {
    const asked = { url: `/search?q=${index}`, headers: {} }
    await answers.get(asked, 'gzip', async () => html('x'.repeat(2000)))
  }

  expect(answers.bytes).toBeGreaterThan(80_000)
  expect(answers.bytes).toBeLessThanOrEqual(100_000)
})

test('who asks for what is being made already waits for that', async () => {
  const answers = new FinishedAnswers(100_000)
  let made = 0
  const ask = () =>
    answers.get({ url: '/search', headers: {} }, 'identity', async () => {
      made += 1
      await new Promise((resolve) => setTimeout(resolve, 20))
      return html('found')
    })
  const all = await Promise.all([ask(), ask(), ask()])

  expect(made).toBe(1)
  expect(all.map(({ body }) => body.toString())).toEqual(['found', 'found', 'found'])
  expect(answers.waiting).toBe(0)
})

test('a failure is told to all who wait for it, and is not kept', async () => {
  const answers = new FinishedAnswers(100_000)
  const asked = { url: '/search', headers: {} }
  const failing = () => answers.get(asked, 'br', () => Promise.reject(new Error('gone')))

  await expect(Promise.all([failing(), failing()])).rejects.toThrow('gone')
  expect((await answers.get(asked, 'br', async () => html('back'))).body.toString()).toBe('back')
})

test('answers that differ by a header are kept for each of its values', async () => {
  const answers = new FinishedAnswers(100_000)
  let made = 0
  const ask = async (accept: string) => {
    const make = async () => {
      made += 1
      return { ...html(accept), headers: { 'content-type': accept, vary: 'accept' } }
    }
    const { body } = await answers.get({ url: '/api', headers: { accept } }, 'identity', make)
    return body.toString()
  }

  expect([await ask('a/b'), await ask('c/d'), await ask('a/b'), await ask('c/d')]).toEqual([
    ...['a/b', 'c/d', 'a/b', 'c/d'],
  ])
  expect(made).toBe(2)
})

test.each<[string, Answer]>([
  ['what is not to be stored', { ...html('x'), headers: { 'cache-control': 'no-store' } }],
  ['what is for one reader', { ...html('x'), headers: { 'cache-control': 'private' } }],
  ['what differs by anything', { ...html('x'), headers: { vary: '*' } }],
  ['a redirect', { ...html(''), status: 308 }],
  ['a failure', { ...html('x'), status: 500 }],
  ['a refusal', { ...html('x'), status: 400 }],
])('%s is not kept', async (_, answer) => {
  const answers = new FinishedAnswers(100_000)
  let made = 0
  const ask = () =>
    answers.get({ url: '/x', headers: {} }, 'br', async () => {
      made += 1
      return answer
    })
  await ask()
  await ask()

  expect(made).toBe(2)
  expect(answers.bytes).toBe(0)
})

test('that there is no such page is kept', async () => {
  const answers = new FinishedAnswers(100_000)
  const asked = { url: '/nothing', headers: {} }
  await answers.get(asked, 'identity', async () => ({ ...html('nothing'), status: 404 }))
  const again = await answers.get(asked, 'identity', () => Promise.reject(new Error('asked again')))

  expect(again.status).toBe(404)
})

function html(text: string): Answer {
  return { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(text) }
}
