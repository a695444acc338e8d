import { expect, test } from 'vitest'
import { eventSelect, toTimelineEvent } from '@/lib/event/event-record'
import { createExampleDatabase } from '../support/example-database'

const { add, client, prepare } = await createExampleDatabase()
await add('Event', { slug: 'later', title: 'After [3,434](stat:arrivals-2025-to-03-05) “people”' })
for (let place = 0; place < 260; place += 1) await add('Event', { slug: `event-${place}` })
await prepare()
const { listPreparedEvents } = await import('@/lib/event/prepared-event-queries')

test('an event that was prepared is the event of the tables, with all that hangs on it', async () => {
  const rows = await client.event.findMany({ orderBy: { slug: 'asc' }, select: eventSelect })
  const slugs = rows.map(({ slug }) => slug)

  expect(slugs.length).toBeGreaterThan(250)
  expect(await listPreparedEvents(slugs)).toEqual(rows.map(toTimelineEvent))
})

test('events come in the order in which they are named, and what is not there is passed over', async () => {
  const events = await listPreparedEvents(['later', 'no-such-event', 'event-9', 'event-10'])

  expect(events.map(({ slug }) => slug)).toEqual(['later', 'event-9', 'event-10'])
  expect(await listPreparedEvents([])).toEqual([])
})

test('an event that goes takes along what was prepared of it', async () => {
  await client.event.delete({ where: { slug: 'event-0' } })

  expect(await listPreparedEvents(['event-0'])).toEqual([])
})
