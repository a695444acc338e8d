/** The slug of an article in a table that joins it to others. */
export const ARTICLE_COLUMN = {
  type: 'string',
  description: 'The slug of the article',
  refersTo: 'articles',
} as const

/** The slug of an event in a table that joins it to others. */
export const EVENT_COLUMN = {
  type: 'string',
  description: 'The slug of the event',
  refersTo: 'events',
} as const

/** The slug of a measure in a table that joins it to others. */
export const MEASURE_COLUMN = {
  type: 'string',
  description: 'The slug of the measure',
  refersTo: 'measures',
} as const

/** The slug of a statistic in a table that joins it to others. */
export const STATISTIC_COLUMN = {
  type: 'string',
  description: 'The slug of the statistic',
  refersTo: 'statistics',
} as const

/** The slug of a source in a table that joins it to others. */
export const SOURCE_COLUMN = {
  type: 'string',
  description: 'The slug of the source',
  refersTo: 'sources',
} as const

/** The slug of an actor in a table that joins it to others. */
export const ACTOR_COLUMN = {
  type: 'string',
  description: 'The slug of the person or organisation',
  refersTo: 'actors',
} as const

/** The slug of a topic in a table that joins it to others. */
export const TOPIC_COLUMN = {
  type: 'string',
  description: 'The slug of the topic',
  refersTo: 'topics',
} as const

/** Where in a list a row stands. */
export const ORDER_COLUMN = { type: 'integer', description: 'Place in the list, from 0' } as const

/** Where in a document something stands. */
export const LOCATOR_COLUMN = {
  type: 'string',
  description: 'Where in the source it stands',
} as const

/** The name that a record has in addresses, and by which other tables name it. */
export const SLUG_COLUMN = {
  type: 'string',
  description: 'Its name in addresses and in the other tables',
} as const

/** The page of a record. */
export const URL_COLUMN = { type: 'string', format: 'uri', description: 'Its page' } as const
