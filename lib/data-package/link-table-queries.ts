import 'server-only'
import { defineTable } from '@/lib/data-package/data-table'
import {
  ACTOR_COLUMN,
  ARTICLE_COLUMN,
  EVENT_COLUMN,
  LOCATOR_COLUMN,
  MEASURE_COLUMN,
  ORDER_COLUMN,
  SOURCE_COLUMN,
  TOPIC_COLUMN,
} from '@/lib/data-package/link-columns'
import { database } from '@/lib/database'

/** Which article, event or measure has to do with which topic, actor, event or source. */
export const LINK_TABLES = [
  defineTable({
    name: 'article-topics',
    title: 'Topics of articles',
    description: 'The subjects that an article belongs to',
    key: ['article', 'order'],
    columns: {
      article: ARTICLE_COLUMN,
      order: ORDER_COLUMN,
      topic: TOPIC_COLUMN,
    },
    listRows: async () => {
      const rows = await database.articleTopic.findMany({
        orderBy: [{ articleSlug: 'asc' }, { displayOrder: 'asc' }],
        select: { articleSlug: true, topicSlug: true, displayOrder: true },
      })
      return rows.map(({ articleSlug, displayOrder, topicSlug }) => ({
        ...{ article: articleSlug, order: displayOrder, topic: topicSlug },
      }))
    },
  }),
  defineTable({
    name: 'article-actors',
    title: 'People and organisations in articles',
    description: 'Who an article is about',
    key: ['article', 'order'],
    columns: {
      article: ARTICLE_COLUMN,
      order: ORDER_COLUMN,
      actor: ACTOR_COLUMN,
    },
    listRows: async () => {
      const rows = await database.articleActor.findMany({
        orderBy: [{ articleSlug: 'asc' }, { displayOrder: 'asc' }],
        select: { articleSlug: true, actorSlug: true, displayOrder: true },
      })
      return rows.map(({ articleSlug, displayOrder, actorSlug }) => ({
        ...{ article: articleSlug, order: displayOrder, actor: actorSlug },
      }))
    },
  }),
  defineTable({
    name: 'article-events',
    title: 'Events in articles',
    description: 'The events that an article tells',
    key: ['article', 'order'],
    columns: {
      article: ARTICLE_COLUMN,
      order: ORDER_COLUMN,
      event: EVENT_COLUMN,
    },
    listRows: async () => {
      const rows = await database.articleEvent.findMany({
        orderBy: [{ articleSlug: 'asc' }, { displayOrder: 'asc' }],
        select: { articleSlug: true, eventSlug: true, displayOrder: true },
      })
      return rows.map(({ articleSlug, displayOrder, eventSlug }) => ({
        ...{ article: articleSlug, order: displayOrder, event: eventSlug },
      }))
    },
  }),
  defineTable({
    name: 'article-sources',
    title: 'Sources of articles',
    description: 'The documents that an article rests on, and where in each',
    key: ['article', 'order'],
    columns: {
      article: ARTICLE_COLUMN,
      order: ORDER_COLUMN,
      source: SOURCE_COLUMN,
      locator: LOCATOR_COLUMN,
    },
    listRows: async () => {
      const rows = await database.articleSource.findMany({
        orderBy: [{ articleSlug: 'asc' }, { displayOrder: 'asc' }],
        select: { articleSlug: true, sourceSlug: true, displayOrder: true, locator: true },
      })
      return rows.map(({ articleSlug, displayOrder, sourceSlug, locator }) => ({
        ...{ article: articleSlug, order: displayOrder, source: sourceSlug, locator },
      }))
    },
  }),
  defineTable({
    name: 'event-topics',
    title: 'Topics of events',
    description: 'The subjects that an event belongs to',
    key: ['event', 'order'],
    columns: {
      event: EVENT_COLUMN,
      order: ORDER_COLUMN,
      topic: TOPIC_COLUMN,
    },
    listRows: async () => {
      const rows = await database.eventTopic.findMany({
        orderBy: [{ eventSlug: 'asc' }, { displayOrder: 'asc' }],
        select: { eventSlug: true, topicSlug: true, displayOrder: true },
      })
      return rows.map(({ eventSlug, displayOrder, topicSlug }) => ({
        ...{ event: eventSlug, order: displayOrder, topic: topicSlug },
      }))
    },
  }),
  defineTable({
    name: 'event-actors',
    title: 'People and organisations in events',
    description: 'Who takes part in an event',
    key: ['event', 'order'],
    columns: {
      event: EVENT_COLUMN,
      order: ORDER_COLUMN,
      actor: ACTOR_COLUMN,
    },
    listRows: async () => {
      const rows = await database.eventActor.findMany({
        orderBy: [{ eventSlug: 'asc' }, { displayOrder: 'asc' }],
        select: { eventSlug: true, actorSlug: true, displayOrder: true },
      })
      return rows.map(({ eventSlug, displayOrder, actorSlug }) => ({
        ...{ event: eventSlug, order: displayOrder, actor: actorSlug },
      }))
    },
  }),
  defineTable({
    name: 'event-sources',
    title: 'Sources of events',
    description: 'The documents that report an event, and where in each',
    key: ['event', 'order'],
    columns: {
      event: EVENT_COLUMN,
      order: ORDER_COLUMN,
      source: SOURCE_COLUMN,
      locator: LOCATOR_COLUMN,
    },
    listRows: async () => {
      const rows = await database.eventSource.findMany({
        orderBy: [{ eventSlug: 'asc' }, { displayOrder: 'asc' }],
        select: { eventSlug: true, sourceSlug: true, displayOrder: true, locator: true },
      })
      return rows.map(({ eventSlug, displayOrder, sourceSlug, locator }) => ({
        ...{ event: eventSlug, order: displayOrder, source: sourceSlug, locator },
      }))
    },
  }),
  defineTable({
    name: 'measure-topics',
    title: 'Topics of measures',
    description: 'The subjects that a measure belongs to',
    key: ['measure', 'order'],
    columns: {
      measure: MEASURE_COLUMN,
      order: ORDER_COLUMN,
      topic: TOPIC_COLUMN,
    },
    listRows: async () => {
      const rows = await database.measureTopic.findMany({
        orderBy: [{ measureSlug: 'asc' }, { displayOrder: 'asc' }],
        select: { measureSlug: true, topicSlug: true, displayOrder: true },
      })
      return rows.map(({ measureSlug, displayOrder, topicSlug }) => ({
        ...{ measure: measureSlug, order: displayOrder, topic: topicSlug },
      }))
    },
  }),
]
