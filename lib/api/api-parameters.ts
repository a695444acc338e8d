/** The parameters of the read API in the order in which they stand in an address. */
export const API_PARAMETERS = [
  'topic',
  'actor',
  'kind',
  'measure',
  'source',
  'from',
  'to',
  'q',
  'known',
  'sort',
  'limit',
  'cursor',
] as const

export type ApiParameter = (typeof API_PARAMETERS)[number]

/** Those that decide what is in a list, and that not every list has. */
export type ListCondition = Exclude<ApiParameter, 'sort' | 'limit' | 'cursor'>

/** How many records one answer holds where nothing else is asked for, and at most. */
export const USUAL_LIMIT = 20
export const GREATEST_LIMIT = 100

/** Where a list goes on: after the record with this sort key and this slug. */
export type ListPosition = { key: string; slug: string }

/** What is asked of a list. Null and the empty text ask for nothing; all conditions hold together. */
export type AskedList = {
  topic: string | null
  actor: string | null
  kind: string | null
  measure: string | null
  source: string | null
  from: string | null
  to: string | null
  q: string
  known: string | null
  /** One of the orders of the list. */
  sort: string
  limit: number
  after: ListPosition | null
}

/** One part of a list: its records, what there are in all, and where the next part begins. */
export type ListPart<Resource> = {
  items: Resource[]
  total: number
  /** Null after the last record. */
  next: ListPosition | null
}
