import {
  API_COLLECTIONS,
  type ApiCollection,
  COLLECTION_NAMES,
  type CollectionName,
} from '@/lib/api/api-collections'
import type { RequestFault } from '@/lib/http/problem-response'
import { listForeignParameters } from '@/lib/http/refused-parameters'

/** Every parameter of an address that a list does not have, `known` with the reason. */
export function listInapplicable(
  name: CollectionName,
  parameters: URLSearchParams,
): RequestFault[] {
  const { parameters: own }: ApiCollection = API_COLLECTIONS[name]
  const all = [...own, 'sort', 'limit', 'cursor']
  const detail = `The list of ${inWords(name)} has no parameter of this name. It has ${joinNames(all)}.`
  return explainKnown(name, listForeignParameters(parameters, all, detail))
}

/** The same of a single record, which may be asked for as known on a day and by nothing else. */
export function listInapplicableToRecord(
  name: CollectionName,
  parameters: URLSearchParams,
): RequestFault[] {
  const { noun } = API_COLLECTIONS[name]
  const own = hasKnown(name) ? ['known'] : []
  const rest = own.length === 0 ? 'It has none.' : 'It has known alone.'
  const detail = `A single ${noun} has no parameter of this name. ${rest}`
  return explainKnown(name, listForeignParameters(parameters, own, detail))
}

/** True where the sources decide what there was to know on a day. */
export function hasKnown(name: CollectionName): boolean {
  const { parameters }: ApiCollection = API_COLLECTIONS[name]
  return parameters.includes('known')
}

function explainKnown(name: CollectionName, faults: RequestFault[]): RequestFault[] {
  const detail = `“known” gives what the sources had published by a day. That can be said of ${joinNames(
    COLLECTION_NAMES.filter(hasKnown),
  )}, and not of ${inWords(name)}.`
  return faults.map((fault) => (fault.parameter === 'known' ? { ...fault, detail } : fault))
}

function inWords(name: CollectionName): string {
  return name === 'search' ? 'results' : name
}

/** "q, sort, limit and cursor" */
function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
