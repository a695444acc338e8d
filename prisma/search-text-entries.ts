import { addressOf } from '@/lib/addresses'
import { ArticleKindSchema } from '@/lib/article/article-schema'
import { formatArticleKind } from '@/lib/article/format-article'
import { EventKindSchema } from '@/lib/event/event-schema'
import { formatEventKind } from '@/lib/event/format-event'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { formatPlainText } from '@/lib/markdown/inline-markdown'
import { stripTags } from '@/lib/timeline/strip-tags'
import { initialsOf, joinTexts, listOnce, type SearchEntry } from '@/prisma/search-entry'
import { groupBy, type SearchNames } from '@/prisma/search-names'
import type { SearchedRows } from '@/prisma/searched-rows'

type ArticleRows = Pick<
  SearchedRows,
  'articles' | 'keyPoints' | 'articleTopics' | 'articleActors' | 'articleSources'
>
type EventRows = Pick<
  SearchedRows,
  'events' | 'eventTopics' | 'eventActors' | 'eventSources' | 'keyStatistics'
>

const HEADING = /<(?<name>h[1-6])[^>]*>.*?<\/\k<name>>/gs

/** More than one space, or one of another sort; single spaces are too many to be replaced by themselves. */
const WIDE_SPACE = /\s{2,}|[^\S ]/g

/** An article says more than a record, and its length counts against it. */
const ARTICLE_WEIGHT = 1.2

/** The articles as they are searched. */
export function articleEntries(rows: ArticleRows, names: SearchNames): SearchEntry[] {
  const keyPointsOf = groupBy(rows.keyPoints, slugOfArticle, ({ text }) => text)
  const topicsOf = groupBy(rows.articleTopics, slugOfArticle, ({ topicSlug }) => topicSlug)
  const actorsOf = groupBy(rows.articleActors, slugOfArticle, ({ actorSlug }) => actorSlug)
  const sourcesOf = groupBy(rows.articleSources, slugOfArticle, ({ sourceSlug }) => sourceSlug)
  return rows.articles.map((article) => {
    const { slug, coversFrom, coversTo, standfirst } = article
    const [topics, actors] = [topicsOf(slug), actorsOf(slug)]
    const sources = sourcesOf(slug).map(names.source)
    return {
      ...{ kind: 'article', slug, topics, actors, address: addressOf.article(slug) },
      note: `${formatArticleKind(ArticleKindSchema.parse(article.kind))}, ${formatCalendarDate(article.covers)}`,
      weight: ARTICLE_WEIGHT,
      dateFrom: coversFrom,
      dateTo: coversTo,
      publishers: listOnce(sources.map((source) => source?.publisherSlug)),
      title: plainText(article.title),
      headings: joinTexts((article.body.match(HEADING) ?? []).map(plainHtml)),
      summary: joinTexts([standfirst, ...keyPointsOf(slug)].map(plainText)),
      names: joinTexts([...actors.map(names.actor), ...topics.map(names.topic)]),
      body: plainHtml(article.body.replace(HEADING, ' ')),
    }
  })
}

/** The events as they are searched. */
export function eventEntries(rows: EventRows, names: SearchNames): SearchEntry[] {
  const topicsOf = groupBy(rows.eventTopics, slugOfEvent, ({ topicSlug }) => topicSlug)
  const actorsOf = groupBy(rows.eventActors, slugOfEvent, ({ actorSlug }) => actorSlug)
  const sourcesOf = groupBy(rows.eventSources, slugOfEvent, ({ sourceSlug }) => sourceSlug)
  const relevancesOf = groupBy(rows.keyStatistics, slugOfEvent, ({ relevance }) => relevance)
  return rows.events.map((event) => {
    const { slug, dateFrom, dateTo } = event
    const [topics, actors] = [topicsOf(slug), actorsOf(slug)]
    const sources = sourcesOf(slug).map(names.source)
    const date = formatCalendarDate(event.date)
    return {
      ...{ kind: 'event', slug, dateFrom, dateTo, topics, actors, address: addressOf.event(slug) },
      note: `${formatEventKind(EventKindSchema.parse(event.kind))}, ${date}`,
      weight: 1,
      publishers: listOnce(sources.map((source) => source?.publisherSlug)),
      title: plainText(event.title),
      headings: '',
      summary: plainHtml(event.summary),
      names: joinTexts([...actors.map(names.actor), ...topics.map(names.topic), date]),
      body: joinTexts([plainHtml(event.body), ...relevancesOf(slug), event.dateNote]),
    }
  })
}

/** The terms as they are searched. */
export function termEntries({ terms }: Pick<SearchedRows, 'terms'>): SearchEntry[] {
  return terms.map(({ slug, title, aliases, body }) => ({
    ...{ kind: 'term', slug, title, address: addressOf.term(slug), note: 'Glossary', weight: 1 },
    ...{ dateFrom: null, dateTo: null, topics: [], actors: [], publishers: [] },
    headings: '',
    summary: plainHtml(body),
    names: joinTexts([initialsOf(title), ...(Array.isArray(aliases) ? aliases.map(String) : [])]),
    body: '',
  }))
}

const slugOfArticle = ({ articleSlug }: { articleSlug: string }) => articleSlug
const slugOfEvent = ({ eventSlug }: { eventSlug: string }) => eventSlug

/** Parsing takes its time, and most texts have nothing but links to be read. */
function plainText(markdown: string): string {
  const unlinked = markdown.replace(/\[(?<words>[^[\]]*)\]\([^()]*\)/g, '$<words>')
  return /[*_`~<>&[\]\\]/.test(unlinked) ? formatPlainText(markdown) : unlinked.trim()
}

/** The compiler writes an ampersand out, and nothing else that a reader would miss. */
function plainHtml(html: string): string {
  return stripTags(html.replaceAll('&#x26;', '&')).replace(WIDE_SPACE, ' ').trim()
}
