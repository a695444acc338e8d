import { CSV_TYPE } from '@/lib/http/csv'
import { DATA_HEADERS } from '@/lib/http/data-headers'
import { SITE } from '@/lib/site'

/** By the ending of a file's name. */
const MEDIA_TYPES: Record<string, string> = {
  csv: CSV_TYPE,
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  cff: 'application/yaml',
  bib: 'application/x-bibtex; charset=utf-8',
  zip: 'application/zip',
}

/** Read on the spot; the others are kept. */
const SHOWN = ['json', 'md', 'cff']

/** The answer to a request for a file of the data package. Any site may read it. */
export function dataResponse(name: string, content: string | Uint8Array<ArrayBuffer>): Response {
  const ending = name.split('.').at(-1) ?? ''
  const mediaType = MEDIA_TYPES[ending]
  if (mediaType === undefined) throw new Error(`Nobody said what sort of file ${name} is`)
  return new Response(content, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `${SHOWN.includes(ending) ? 'inline' : 'attachment'}; filename="${name}"`,
      link: `<${SITE.licence.url}>; rel="license"`,
      ...DATA_HEADERS,
    },
  })
}
