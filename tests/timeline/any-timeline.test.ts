import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TimelineFilter } from '@/lib/timeline/timeline-filter'
import { EVENTS_PER_PAGE } from '@/lib/timeline/timeline-view'
import { anyArchive, anyQuestion } from '../examples/any-archive'
import { insertArchive } from '../support/insert-archive'
import { isStatisticKnown, standingOn } from '../support/reference-archive'
import { answerByTheRules } from '../support/reference-timeline'
import { createTestDatabase } from '../support/test-database'

const [archive] = fc.sample(anyArchive, { numRuns: 1, seed: 4 })
if (!archive) throw new Error('Chance gave no archive')
const questions = fc.sample(anyQuestion, { numRuns: 300, seed: 4 })
const { client } = await createTestDatabase()
await insertArchive(client, archive)
const { getTimelineView, listTimelineEvents } = await import('@/lib/timeline/timeline-queries')

test('five hundred events answer three hundred questions as a plain reading of the rules does', async () => {
  let found = 0
  for (const filter of questions) {
    const view = await getTimelineView(filter)
    const expected = answerByTheRules(archive, filter)
    const start = (filter.page - 1) * EVENTS_PER_PAGE
    const said = JSON.stringify(filter)
    found += expected.slugs.length

    expect(
      view.events.map(({ slug }) => slug),
      said,
    ).toEqual(expected.slugs.slice(start, start + EVENTS_PER_PAGE))
    expect(view.total, said).toBe(expected.slugs.length)
    expect(view.pages, said).toBe(Math.max(1, Math.ceil(view.total / EVENTS_PER_PAGE)))
    expect(view.months, said).toEqual(expected.months)
    expect(view.facets.map(({ name }) => name)).toEqual(expected.counts.map(({ name }) => name))
    for (const [place, { name, choices }] of view.facets.entries()) {
      const values = expected.counts[place]?.values ?? []
      for (const { count, isChosen, value } of choices) {
        const among = values.filter((other) => other === value)
        expect(count, `${said}: ${name} ${value}`).toBe(among.length)
        expect(isChosen).toBe(filter[name] === value)
      }
    }
    expect(view.known === null, said).toBe(filter.known === null)
    expect(view.known ?? {}, said).toMatchObject(
      filter.known === null
        ? {}
        : { laterEvents: expected.laterEvents, uncertainEvents: expected.uncertainEvents },
    )
  }
  // Questions that find nothing would agree on anything.
  expect(found).toBeGreaterThan(10_000)
}, 300_000)

test('what is exported is the whole of a view in the same order', async () => {
  for (const filter of questions.slice(0, 20)) {
    const { slugs } = answerByTheRules(archive, filter)

    expect((await listTimelineEvents(filter)).map(({ slug }) => slug)).toEqual(slugs)
  }
}, 120_000)

test('as known on a day, statistics stand where the rules put them with what was out by then', async () => {
  const asked = questions.filter(({ known }) => known !== null).slice(0, 60)
  const statuses = new Set<string>()
  for (const filter of asked) {
    const { events } = await getTimelineView({ ...filter, page: 1 })
    for (const { slug, keyStatistics, sources } of events) {
      expect(sources.every(({ publishedTo }) => publishedTo <= dayOf(filter))).toBe(true)
      const shown = keyStatistics.map(({ statistic }) => statistic)
      for (const { change, slug: name, status, supersededBy } of shown) {
        const expected = standingOn(archive, placeOf(name), dayOf(filter))
        expect({ status, supersededBy: supersededBy?.slug ?? null }, `${slug} ${name}`).toEqual(
          expected,
        )
        if (change?.from) {
          expect(isStatisticKnown(archive, placeOf(change.from.slug), dayOf(filter))).toBe(true)
        }
        statuses.add(status)
      }
      const named = archive.events[placeOf(slug)]?.keyStatistics ?? []
      expect(shown.map((statistic) => placeOf(statistic.slug))).toEqual(
        named.filter((place) => isStatisticKnown(archive, place, dayOf(filter))),
      )
    }
  }
  expect([...statuses].sort()).toEqual(['current', 'later-reading', 'questioned', 'replaced'])
}, 300_000)

function placeOf(slug: string): number {
  return Number(slug.split('-').at(-1))
}

function dayOf({ known }: TimelineFilter): string {
  return known ?? ''
}
