import { spanOfDate } from '@/lib/calendar-date'
import { exampleSource } from '@/lib/check/example-files'
import { type ContentRecord, placeOfPath } from '@/lib/check/reading/content-record'
import type { StatisticEntry } from '@/lib/check/reading/statistic-entry'
import type { Problem, Rule } from '@/lib/check/rule'
import { publicationOf, spanOfStatistic } from '@/lib/check/statistic-span'

/** Refuses dates that cannot all be true. */
export const dateOrder: Rule = {
  name: 'date-order',
  reason: 'Two dates that contradict each other mean that one of them is wrong.',
  examples: {
    right: [
      {
        'articles/2026/pilot.md': {
          fields: 'updates: [{ on: 2026-12-02, note: Later. }, { on: 2026-12-01, note: Earlier. }]',
        },
      },
      {
        'sources/report.yaml': exampleSource(
          'slug: early, measure: arrivals, value: 1, period: 2026, nature: planned',
        ),
      },
    ],
    wrong: [
      {
        'articles/2026/pilot.md': {
          fields: 'updates: [{ on: 2026-12-01, note: Earlier. }, { on: 2026-12-02, note: Later. }]',
        },
      },
      {
        'articles/2026/pilot.md': { fields: 'corrections: [{ on: 2026-11-21, note: Too early. }]' },
      },
      { 'articles/2026/pilot.md': { fields: 'covers: 2027' } },
      {
        'sources/report.yaml': exampleSource(
          'slug: early, measure: arrivals, value: 1, period: 2026',
        ),
      },
      {
        'sources/report.yaml': exampleSource(
          'slug: early, measure: arrivals, value: 1, period: 2026/publication, periodNote: To date., nature: planned',
        ),
      },
      {
        'sources/report.yaml': exampleSource(
          'slug: early, measure: arrivals, value: 1, period: 2025, withdrawn: { on: 2025-07-11, reason: Misread. }',
        ),
      },
    ],
  },
  *check({ articles, statistics }) {
    for (const article of articles) {
      yield* wrongNotes(article, 'updates')
      yield* wrongNotes(article, 'corrections')
      yield* wrongCover(article)
    }
    for (const statistic of statistics) yield* wrongDays(statistic)
  },
}

function* wrongNotes(
  article: ContentRecord<'articles'>,
  list: 'updates' | 'corrections',
): Iterable<Problem> {
  const { file, fields } = article
  const notes = fields[list] ?? []
  for (const [index, { on }] of notes.entries()) {
    const place = placeOfPath(article, [list, index, 'on'])
    const newer = notes[index - 1]
    if (newer && newer.on < on) {
      const message = `${list} are not in order: ${on} stands below ${newer.on}. Put the newest first.`
      yield { file, place, message }
    }
    if (fields.published !== undefined && on < fields.published) {
      const message = `This is before ${fields.published}, on which the article was published. Correct one of the two days.`
      yield { file, place, message }
    }
  }
}

function* wrongCover(article: ContentRecord<'articles'>): Iterable<Problem> {
  const { covers, published } = article.fields
  if (covers === undefined || published === undefined) return
  if (spanOfDate(covers).from <= published) return
  const message = `The article covers a time after ${published}, on which it was published. Correct one of the two dates.`
  yield { file: article.file, place: placeOfPath(article, ['covers']), message }
}

function* wrongDays(statistic: StatisticEntry): Iterable<Problem> {
  const { source, path, fields } = statistic
  const publication = publicationOf(source)
  const span = spanOfStatistic(statistic)
  const isForeseen = fields.nature !== undefined && !fields.period?.endsWith('/publication')
  if (span?.from && publication?.to && span.from > publication.to && !isForeseen) {
    const message = `The period begins after ${publication.to}, the last day on which the source can have been published. Correct it, or write nature: planned or agreed.`
    yield { file: source.file, place: placeOfPath(source, [...path, 'period']), message }
  }
  if (fields.withdrawn && publication?.from && fields.withdrawn.on < publication.from) {
    const message = `This is before ${publication.from}, on which the source was published. Correct the day.`
    yield { file: source.file, place: placeOfPath(source, [...path, 'withdrawn', 'on']), message }
  }
}
