/** The address of each kind of record: the one place that knows how addresses are made. */
export const addressOf = {
  article: (slug: string) => `/articles/${slug}`,
  articleNumbers: (slug: string) => `/articles/${slug}/numbers`,
  event: (slug: string) => `/timeline/${slug}`,
  embeddedEvent: (slug: string) => `/embed/events/${slug}`,
  measure: (slug: string) => `/statistics/${slug}`,
  statistic: (measure: string, slug: string) => `/statistics/${measure}/${slug}`,
  source: (slug: string) => `/sources/${slug}`,
  topic: (slug: string) => `/topics/${slug}`,
  actor: (slug: string) => `/actors/${slug}`,
  term: (slug: string) => `/glossary#${slug}`,
  /** Of `2025`, `2025-03` or `2025-03-05`. */
  archivePeriod: (period: string) => `/archive/${period.replaceAll('-', '/')}`,
  archiveShelf: (sort: string, slug: string) => `/archive/${sort}/${slug}`,
} as const
