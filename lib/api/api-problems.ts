import {
  API_COLLECTIONS,
  COLLECTION_NAMES,
  type CollectionName,
  type RecordCollection,
} from '@/lib/api/api-collections'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { quoteValue } from '@/lib/http/parameter-schemas'
import { problemResponse, type RequestFault } from '@/lib/http/problem-response'

/** True of the names of lists. */
export function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(API_COLLECTIONS, name)
}

/** Says which parameters could not be followed. */
export function refuseParameters(errors: RequestFault[]): Response {
  const detail = 'Nothing is given, because it would not be what was asked for. See errors.'
  return problemResponse({ status: 400, detail, errors })
}

/** Says that a list has changed since its cursor was given. */
export function refuseLostCursor(cursor: string): Response {
  const detail = 'What this cursor followed is no longer found. Begin without one.'
  return refuseParameters([{ parameter: 'cursor', value: cursor.slice(0, 60), detail }])
}

/** Says that there is no list of this name, and which there are. */
export function refuseList(name: string): Response {
  return notFound(`There is no list ${quoteValue(name)}. There are ${COLLECTION_NAMES.join(', ')}.`)
}

/** Says that results have no addresses of their own here. */
export function refuseResult(): Response {
  return notFound('A result of a search has no address here. Ask for what was found by its kind.')
}

/** Says that an address has more parts than a record. */
export function refuseAddress(): Response {
  return notFound('There is nothing at this address. See /api for those that there are.')
}

/** Says that there is no record of this slug. */
export function refuseRecord(name: RecordCollection, slug: string): Response {
  const { noun } = API_COLLECTIONS[name]
  return notFound(`There is no ${noun} ${quoteValue(slug)}. See the list of ${name}.`)
}

/** Says that a record is there, and was not known by the day that is asked for. */
export function refuseUnknownThen(name: RecordCollection, slug: string, day: string): Response {
  const { noun } = API_COLLECTIONS[name]
  const date = formatCalendarDate(day)
  return notFound(`The ${noun} ${quoteValue(slug)} was not yet known for certain on ${date}.`)
}

function notFound(detail: string): Response {
  return problemResponse({ status: 404, detail, errors: [] })
}
