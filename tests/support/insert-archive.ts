import { spanOfDate } from '@/lib/calendar-date'
import type { PrismaClient } from '@/prisma/generated/client'
import { prepareEvents } from '@/prisma/prepare-events'
import type { AnyArchive } from '../examples/any-archive'
import { isReplacing, measureOf, MEASURES, slugOfEvent } from './reference-archive'

/** Puts an archive made by chance into an empty database. */
export async function insertArchive(client: PrismaClient, archive: AnyArchive): Promise<void> {
  const named = (noun: string, count: number) =>
    Array.from({ length: count }, (_, place) => ({ slug: `${noun}-${place}`, description: 'None' }))
  await client.topic.createMany({
    data: named('topic', 4).map((row) => ({ ...row, title: 'Subject' })),
  })
  await client.actor.createMany({
    data: named('actor', 5).map((row) => ({ ...row, name: 'Office', kind: 'organisation' })),
  })
  await client.measure.createMany({ data: MEASURES })
  await client.source.createMany({
    data: archive.sources.map((source, place) => ({
      ...source,
      slug: `source-${place}`,
      title: 'Document',
      shortTitle: 'Document',
      kind: 'press',
      isDated: false,
      dateNote: 'By chance',
    })),
  })
  await insertStatistics(client, archive)
  await insertEvents(client, archive)
  await prepareEvents(client)
}

async function insertStatistics(client: PrismaClient, archive: AnyArchive): Promise<void> {
  const { sources, statistics } = archive
  await client.statistic.createMany({
    data: statistics.map((statistic, place) => ({
      slug: `statistic-${place}`,
      measureSlug: measureOf(statistic),
      sourceSlug: `source-${statistic.source}`,
      locator: 'paragraph 1',
      displayOrder: place,
      value: statistic.value,
      written: String(statistic.value),
      unit: statistic.isChange ? 'percent' : 'people',
      nature: statistic.isPromised ? 'planned' : null,
      questioned: statistic.isQuestioned ? 'Doubtful' : null,
      period: 'not-stated',
      periodFrom: statistic.periodFrom,
      periodTo: statistic.periodTo,
      knownFrom: sources[statistic.source]?.publishedTo ?? '',
      status: statistic.isWithdrawn ? 'withdrawn' : 'current',
    })),
  })
  const those = (isIt: (statistic: AnyArchive['statistics'][number], place: number) => boolean) =>
    statistics.flatMap((one, place) => (isIt(one, place) ? place : []))
  await client.change.createMany({
    data: those(({ isChange }) => isChange).map((place) => ({
      statisticSlug: `statistic-${place}`,
      fromSlug: place > 0 ? `statistic-${place - 1}` : null,
      toSlug: null,
    })),
  })
  await client.withdrawal.createMany({
    data: those(({ isWithdrawn }) => isWithdrawn).map((place) => ({
      ...{ statisticSlug: `statistic-${place}`, date: '2026-01-01', reason: 'Misread' },
    })),
  })
  await client.replacement.createMany({
    data: those((_, place) => isReplacing(archive, place)).map((place) => ({
      statisticSlug: `statistic-${place}`,
      replacedSlug: `statistic-${place - 1}`,
      reason: 'correction',
    })),
  })
}

async function insertEvents(client: PrismaClient, { events }: AnyArchive): Promise<void> {
  const joins = (list: 'topics' | 'actors' | 'sources' | 'keyStatistics') =>
    events.flatMap((event, place) =>
      event[list].map((other, displayOrder) => ({
        ...{ eventSlug: slugOfEvent(place), other, displayOrder },
      })),
    )
  await client.event.createMany({
    data: events.map(({ date, kind, title, summary, body }, place) => ({
      ...{ slug: slugOfEvent(place), date, kind, title: title.join(' ') },
      dateFrom: spanOfDate(date).from,
      dateTo: spanOfDate(date).to,
      summary: `<p>${summary.join(' ')}</p>`,
      body: body.length === 0 ? '' : `<p>${body.join('</p><p>')}</p>`,
    })),
  })
  await client.eventTopic.createMany({
    data: joins('topics').map(({ other, ...join }) => ({ ...join, topicSlug: `topic-${other}` })),
  })
  await client.eventActor.createMany({
    data: joins('actors').map(({ other, ...join }) => ({ ...join, actorSlug: `actor-${other}` })),
  })
  await client.eventSource.createMany({
    data: joins('sources').map(({ other, ...join }) => ({
      ...{ ...join, sourceSlug: `source-${other}`, locator: 'paragraph 1' },
    })),
  })
  await client.keyStatistic.createMany({
    data: joins('keyStatistics').map(({ other, ...join }) => ({
      ...{ ...join, statisticSlug: `statistic-${other}`, relevance: 'Matters' },
    })),
  })
}
