import type { CitedWork } from '@/lib/citation/cited-work'
import { formatBibtex } from '@/lib/citation/format-bibtex'
import { formatCitation } from '@/lib/citation/format-citation'
import type { CitationEnding } from '@/lib/citation/citation-endings'
import { formatCsl } from '@/lib/citation/format-csl'
import { formatRis } from '@/lib/citation/format-ris'
import { DATA_HEADERS } from '@/lib/http/data-headers'
import { SITE } from '@/lib/site'
import { absoluteUrl } from '@/lib/site/absolute-url'

type CitationFormat = {
  mediaType: string
  disposition: 'attachment' | 'inline'
  format: (work: CitedWork) => string
}

const FORMATS: Record<CitationEnding, CitationFormat> = {
  txt: {
    mediaType: 'text/plain; charset=utf-8',
    disposition: 'inline',
    format: (work) => `${formatCitation(work)}\n`,
  },
  bib: {
    mediaType: 'application/x-bibtex; charset=utf-8',
    disposition: 'attachment',
    format: formatBibtex,
  },
  ris: {
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    disposition: 'attachment',
    format: formatRis,
  },
  'csl.json': {
    mediaType: 'application/vnd.citationstyles.csl+json',
    disposition: 'inline',
    format: formatCsl,
  },
}

/** The answer to a request for a citation. Any site may read it; search engines are to find the page. */
export function citationResponse(work: CitedWork, ending: CitationEnding): Response {
  const { disposition, format, mediaType } = FORMATS[ending]
  const name = work.address.split('/').at(-1) ?? ''
  return new Response(format(work), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `${disposition}; filename="${name}.${ending}"`,
      link: `<${absoluteUrl(work.address)}>; rel="describes", <${SITE.licence.url}>; rel="license"`,
      ...DATA_HEADERS,
    },
  })
}
