import type { Answered } from './api-contract'

/**
 * Asks the routes of the read API: `/statistics?limit=5`, `/events/slug.csv`. The database is that
 * which the test file has named before.
 */
export async function askApi(address: string, headers: HeadersInit = {}): Promise<Answered> {
  const url = new URL(`http://site/api/v1${address}`)
  const path = url.pathname.split('/').slice(3).map(decodeURIComponent)
  const { GET } = await import('@/app/api/v1/[...path]/route')
  const response = await GET(new Request(url, { headers }), { params: Promise.resolve({ path }) })
  const [collection = '', slug] = path
  const list = collection.replace(/\.csv$/, '')
  return {
    path: slug === undefined ? `/${list}` : `/${list}/{slug}`,
    response,
    text: await response.text(),
  }
}

/** The document that an address answers, as it is read. */
export async function readApi(address: string): Promise<ApiDocument> {
  return JSON.parse((await askApi(address)).text)
}

/** As far as tests look into it. */
export type ApiDocument = {
  data: ({ slug: string } & Record<string, unknown>)[]
  page: { next: string | null }
  meta: { version: string; total: number }
}

/** Every record of a list, by following its addresses from the first part to the last. */
export async function walkList(address: string): Promise<ApiDocument[]> {
  const parts: ApiDocument[] = []
  for (let next: string | null = address; next !== null;) {
    const part: ApiDocument = await readApi(next)
    parts.push(part)
    if (parts.length > 1000) throw new Error(`${address} never ends`)
    next = part.page.next?.replace(/^.*\/api\/v1/, '') ?? null
  }
  return parts
}
