import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { prepare } = await createExampleDatabase()
await prepare()
const { getAskedView } = await import('@/lib/timeline/asked-view-queries')

test('a good address gives its view, and nothing is left out', async () => {
  const { ignored, isCanonical, view } = await getAskedView('topic=returns')

  expect(view.filter.topic).toBe('returns')
  expect(view.events.length).toBeGreaterThan(0)
  expect(ignored).toEqual([])
  expect(isCanonical).toBe(true)
})

test.each(['topic=returns&actor=&q=', 'topic=returns&sort=newest', 'page=1'])(
  'an address that holds more than it needs is to be cleaned: %s',
  async (query) => {
    expect((await getAskedView(query)).isCanonical).toBe(false)
  },
)

test('an address with a fault stays as it is, so that the reader sees what was left out', async () => {
  const { ignored, isCanonical, view } = await getAskedView('topic=no-such-topic&q=')

  expect(ignored.map(({ name }) => name)).toEqual(['topic'])
  expect(view.filter.topic).toBe(null)
  expect(isCanonical).toBe(true)
})

test('a page past the last gives the first, and a sentence', async () => {
  const { ignored, isCanonical, view } = await getAskedView('page=9')

  expect(view.filter.page).toBe(1)
  expect(view.events.length).toBeGreaterThan(0)
  expect(ignored).toEqual([
    { name: 'page', value: '9', reason: 'There is one page and no page 9, so the first is shown.' },
  ])
  expect(isCanonical).toBe(true)
})

test('the query may be anything at all', async () => {
  const long = `q=${'word '.repeat(200)}&from=2025-13&to=%00&topic=returns&topic=funding`

  expect((await getAskedView(long)).ignored.map(({ name }) => name)).toEqual([
    ...['topic', 'from', 'to', 'q'],
  ])
})
