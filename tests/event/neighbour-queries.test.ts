import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../support/test-database'
import { exampleRow } from '../examples/example-row'
import { insertRow } from '../support/insert-row'

const { client } = await createTestDatabase()
const { getNeighbours } = await import('@/lib/event/neighbour-queries')
const { listEvents } = await import('@/lib/event/event-queries')

const days = fc.constantFrom('2022-01-01', '2024-02-29', '2025-03-05', '2025-03-06', '2025-12-31')
const spans = fc.tuple(days, days).map((ends) => ends.sort())

test('whatever the dates, the neighbours are those before and after in the list', async () => {
  const [dates = []] = fc.sample(fc.array(spans, { minLength: 40, maxLength: 40 }), {
    numRuns: 1,
    seed: 20261122,
  })
  for (const [index, [dateFrom, dateTo]] of dates.entries()) {
    // Names that do not run with the dates, so that ties are told apart by them alone.
    const slug = `event-${(index * 17) % 40}`
    await insertRow(client, 'Event', exampleRow('Event', { slug, dateFrom, dateTo }))
  }
  const events = await listEvents()

  for (const [index, event] of events.entries()) {
    const { earlier, later } = await getNeighbours(event)
    expect([later?.slug, earlier?.slug]).toEqual([events[index - 1]?.slug, events[index + 1]?.slug])
  }
})
