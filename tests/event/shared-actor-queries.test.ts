import { expect, test } from 'vitest'
import { createExampleDatabase } from '../support/example-database'

const { add, prepare } = await createExampleDatabase()
for (const [slug, date] of [
  ['own', '2025-03-05'],
  ['both-far', '2020-01-01'],
  ['one-near', '2025-03-06'],
  ['one-far', '2025-03-15'],
  ['one-before', '2025-02-23'],
  ['stranger', '2025-03-05'],
] as const) {
  await add('Event', { slug, date, dateFrom: date, dateTo: date })
}
await add('Event', { slug: 'one-around', dateFrom: '2025-01-01', dateTo: '2025-12-31' })
await takePart('home-office', 'own', 'both-far', 'one-near', 'one-far', 'one-before')
await takePart('home-secretary', 'own', 'both-far', 'one-around')
await add('Actor', { slug: 'a-stranger' })
await takePart('a-stranger', 'stranger')

await prepare()
const { getEvent } = await import('@/lib/event/event-queries')

test('other events of its actors come by how many they share, then by nearness in time', async () => {
  const event = await getEvent('own')

  expect(event?.shared.map(({ event: other }) => other.slug)).toEqual([
    'both-far',
    // No time lies between these two and the event: the newest first. The first is an example.
    'officials-meet',
    'one-around',
    'one-near',
    // Ten days away on either side: the newest first.
    'one-far',
    'one-before',
  ])
})

test('each says whose it is', async () => {
  const event = await getEvent('own')

  expect(event?.shared[0]?.actors.map(({ name }) => name)).toEqual([
    'Home Office',
    'Home Secretary',
  ])
  expect(event?.shared[2]?.actors).toEqual([
    { slug: 'home-secretary', name: 'Home Secretary', address: '/actors/home-secretary' },
  ])
})

test('there are six at most, and none for an event without actors', async () => {
  await add('Event', { slug: 'seventh', dateFrom: '2019-01-01', dateTo: '2019-01-01' })
  await takePart('home-office', 'seventh')
  await prepare()

  expect((await getEvent('both-far'))?.shared).toHaveLength(6)
  expect((await getEvent('ministers-talk'))?.shared).toEqual([])
})

async function takePart(actorSlug: string, ...events: string[]) {
  for (const eventSlug of events) {
    await add('EventActor', { eventSlug, actorSlug, displayOrder: actorSlug.length })
  }
}
