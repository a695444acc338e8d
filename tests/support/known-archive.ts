import { createExampleDatabase } from './example-database'
import type { Row } from './insert-row'

type Add = (table: string, differences: Row) => Promise<void>

/** The last day on which each source can have been published. */
const KNOWN_FROM = {
  'undated-report': '2025-03-11',
  'april-report': '2025-04-30',
  'may-correction': '2025-05-10',
}

const KEY_STATISTICS = ['to-march', 'to-april', 'to-april-corrected', 'misread', 'rise', 'doubted']

/**
 * The example database with one event of its own: a report without a date brings the event and a
 * reading, a report of April a later reading, one of May the correction of that.
 */
export async function createKnownArchive(): Promise<void> {
  const { add, client, prepare } = await createExampleDatabase()
  await client.articleEvent.deleteMany()
  await client.event.deleteMany()
  for (const [slug, publishedTo] of Object.entries(KNOWN_FROM)) {
    const isDated = slug !== 'undated-report'
    const publishedFrom = isDated ? publishedTo : '2025-03-06'
    const dateNote = isDated ? null : 'The report has no date.'
    await add('Source', { slug, publishedFrom, publishedTo, isDated, dateNote })
  }
  await addStatistics(add)
  await addEvent(add)
  await prepare()
}

async function addStatistics(add: Add): Promise<void> {
  const addReading = (slug: string, source: keyof typeof KNOWN_FROM, differences: Row) =>
    add('Statistic', { slug, sourceSlug: source, knownFrom: KNOWN_FROM[source], ...differences })

  await addReading('to-march', 'undated-report', { value: 500, periodTo: '2025-03-05' })
  await addReading('to-april', 'april-report', { value: 820, periodTo: '2025-04-30' })
  await addReading('to-april-corrected', 'may-correction', { value: 821, periodTo: '2025-04-30' })
  await addReading('misread', 'undated-report', {
    ...{ value: 5, periodTo: '2025-03-04', status: 'withdrawn' },
  })
  await addReading('rise', 'undated-report', { value: 10, unit: 'percent' })
  await addReading('doubted', 'undated-report', {
    ...{ value: 1, periodTo: '2025-03-01', questioned: 'Nobody else says so.' },
  })
  await add('Replacement', { statisticSlug: 'to-april-corrected', replacedSlug: 'to-april' })
  await add('Change', { statisticSlug: 'rise', fromSlug: 'to-march', toSlug: 'to-april' })
}

async function addEvent(add: Add): Promise<void> {
  const eventSlug = 'talks'
  await add('Event', {
    ...{ slug: eventSlug, dateFrom: '2025-03-05', dateTo: '2025-03-05', body: 'Later.' },
  })
  await add('EventSource', { eventSlug, sourceSlug: 'undated-report' })
  await add('EventSource', { eventSlug, sourceSlug: 'may-correction', displayOrder: 1 })
  for (const [displayOrder, statisticSlug] of KEY_STATISTICS.entries()) {
    const relevance = statisticSlug === 'to-april' ? 'Shows the springtime.' : 'It counts.'
    await add('KeyStatistic', { eventSlug, statisticSlug, displayOrder, relevance })
  }
  for (const [displayOrder, slug] of ['to-march', 'to-april', 'misread'].entries()) {
    await add('Figure', {
      ...{ id: 10 + displayOrder, displayOrder, eventSlug, articleSlug: null, text: slug },
      ...{ binding: `stat:${slug}`, statisticSlug: slug },
    })
  }
  await add('Figure', {
    ...{ id: 20, displayOrder: 9, eventSlug, articleSlug: null, text: 'more' },
    ...{ binding: 'change:to-march..to-april' },
    ...{ statisticSlug: 'to-april', baseStatisticSlug: 'to-march' },
  })
}
