import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { add } = await createExampleDatabase()
await add('Actor', { slug: 'border-force', name: 'Border Force', partOfSlug: 'home-office' })
const { getActor, listActors } = await import('@/lib/actor/actor-queries')

test('an actor arrives with what it did and published', async () => {
  const actor = await getActor('home-office')

  expect(actor).toMatchObject({
    name: 'Home Office',
    address: '/actors/home-office',
    kind: 'organisation',
    role: null,
    partOf: null,
    statistics: [],
  })
  expect(actor?.articles.map(({ slug }) => slug)).toEqual(['talks-begin'])
  expect(actor?.events.map(({ slug }) => slug)).toEqual(['officials-meet'])
  expect(actor?.sources.map(({ slug }) => slug)).toEqual(['ministry-statement'])
})

test('an actor arrives with what it is quoted as saying', async () => {
  const actor = await getActor('home-secretary')

  expect(actor?.statistics.map(({ slug }) => slug)).toEqual(['arrivals-rise'])
  expect(actor).toMatchObject({ articles: [], events: [], sources: [] })
})

test('an actor leads to what it belongs to, and from there back to all that does', async () => {
  expect((await getActor('home-secretary'))?.partOf).toEqual({
    slug: 'home-office',
    name: 'Home Office',
    address: '/actors/home-office',
  })
  expect((await getActor('home-office'))?.parts.map(({ name }) => name)).toEqual([
    'Border Force',
    'Home Secretary',
  ])
})

test('an unknown slug gives null, not an error', async () => {
  expect(await getActor('no-such-actor')).toBeNull()
})

test('actors are listed by name', async () => {
  expect((await listActors()).map(({ name }) => name)).toEqual([
    'Border Force',
    'Home Office',
    'Home Secretary',
  ])
})
