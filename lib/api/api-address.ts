import { API_COLLECTIONS, type CollectionName } from '@/lib/api/api-collections'
import { API_PARAMETERS, type ApiParameter, USUAL_LIMIT } from '@/lib/api/api-parameters'
import { type AskedQuery, formatCursor } from '@/lib/api/list-cursor'
import type { ListPosition } from '@/lib/api/api-parameters'
import { formatAddress } from '@/lib/http/format-address'
import { absoluteUrl } from '@/lib/site/absolute-url'

/** What every address of the read API begins with. */
export const API_ROOT = '/api/v1'

/** The ending that asks for a table. */
export type ApiEnding = '' | '.csv'

/** The last part of an address without its ending: `events.csv` is `events` as a table. */
export function readEnding(part: string): { name: string; ending: ApiEnding } {
  return part.endsWith('.csv')
    ? { name: part.slice(0, -'.csv'.length), ending: '.csv' }
    : { name: part, ending: '' }
}

/** The whole address of the part of a list that begins after a record. */
export function nextAddress(
  name: CollectionName,
  ending: ApiEnding,
  asked: AskedQuery & { limit: number },
  position: ListPosition,
): string {
  const usual = Object.fromEntries(API_PARAMETERS.map((parameter) => [parameter, null]))
  const form = {
    names: API_PARAMETERS,
    usual: {
      ...(usual as Record<ApiParameter, null>), // one entry for each name
      sort: API_COLLECTIONS[name].sorts[0],
      limit: USUAL_LIMIT,
    },
  }
  const cursor = formatCursor(name, asked, position)
  return absoluteUrl(formatAddress(`${API_ROOT}/${name}${ending}`, { ...asked, cursor }, form))
}
