import { API_ROOT } from '@/lib/api/api-address'
import { CSV_TYPE } from '@/lib/http/csv'
import { DATA_HEADERS } from '@/lib/http/data-headers'
import { SITE } from '@/lib/site'
import { absoluteUrl } from '@/lib/site/absolute-url'

type Described = {
  /** What a file with the answer is called, without its ending. */
  fileName: string
  isCsv: boolean
  /** True where the header `Accept` decided on the form, so that caches have to look at it. */
  isNegotiated: boolean
  /** The address of the next part of a list; null where there is none. */
  next: string | null
}

/** What is said of an answer: any site may read it, and search engines are to find the pages. */
export function apiHeaders({
  fileName,
  isCsv,
  isNegotiated,
  next,
}: Described): Record<string, string> {
  const links = [
    ...(next === null ? [] : [`<${next}>; rel="next"`]),
    `<${SITE.licence.url}>; rel="license"`,
    `<${absoluteUrl(`${API_ROOT}/openapi.json`)}>; rel="service-desc"`,
  ]
  return {
    'content-type': isCsv ? CSV_TYPE : 'application/json',
    ...(isCsv ? { 'content-disposition': `attachment; filename="tideline-${fileName}.csv"` } : {}),
    ...(isNegotiated ? { vary: 'Accept' } : {}),
    'cache-control': 'public, max-age=300',
    'access-control-expose-headers': 'ETag, Link, Content-Disposition',
    link: links.join(', '),
    ...DATA_HEADERS,
  }
}
