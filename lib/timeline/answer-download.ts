import 'server-only'
import { answerOrExplain } from '@/lib/http/answer-or-explain'
import { conditionalResponse } from '@/lib/http/conditional-response'
import { DATA_HEADERS } from '@/lib/http/data-headers'
import { problemResponse } from '@/lib/http/problem-response'
import { SITE } from '@/lib/site'
import { getFilterNames } from '@/lib/timeline/filter-name-queries'
import { formatFileName } from '@/lib/timeline/format-file-name'
import { formatTimelineFilter } from '@/lib/timeline/format-timeline-filter'
import { listRefusedParameters } from '@/lib/timeline/list-refused-parameters'
import { parseTimelineFilter } from '@/lib/timeline/parse-timeline-filter'
import type { TimelineDownload } from '@/lib/timeline/timeline-download'
import type { TimelineFilter } from '@/lib/timeline/timeline-filter'
import {
  getTimelineView,
  getTimelineVocabulary,
  listTimelineEvents,
} from '@/lib/timeline/timeline-queries'

/** One form in which the timeline can be taken away. */
export type DownloadFormat = {
  mediaType: string
  /** Of the file's name, without its dot. */
  extension: string
  /** Whether a browser is to save the file or to show it. */
  disposition: 'attachment' | 'inline'
  format: (download: TimelineDownload) => string
}

/**
 * Answers a request for the events of a view as a file: every event, in the order of the view.
 * Where a parameter cannot be followed there is no file but a problem document that names each, and
 * where the fault is ours there is one that says so.
 */
export function answerDownload(request: Request, form: DownloadFormat): Promise<Response> {
  return answerOrExplain(() => makeDownload(request, form))
}

async function makeDownload(request: Request, form: DownloadFormat): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const vocabulary = await getTimelineVocabulary()
  const parsed = parseTimelineFilter(searchParams, vocabulary)
  const errors = listRefusedParameters(searchParams, parsed)
  if (errors.length > 0) {
    const detail = 'No file was made, because it would not hold what was asked for. See errors.'
    return problemResponse({ status: 400, detail, errors })
  }
  const { filter } = parsed
  const download = {
    filter,
    words: formatTimelineFilter(filter, await getFilterNames(filter)),
    events: await listTimelineEvents(filter),
    known: filter.known === null ? null : (await getTimelineView(filter)).known,
    recordedTo: vocabulary.recordedTo,
  }
  return conditionalResponse(request, form.format(download), headersOf(form, filter))
}

/** Any site may read the file; search engines are to find the page and not the file. */
function headersOf({ disposition, extension, mediaType }: DownloadFormat, filter: TimelineFilter) {
  return {
    'content-type': mediaType,
    'content-disposition': `${disposition}; filename="${formatFileName(filter, extension)}"`,
    'cache-control': 'public, max-age=300',
    'access-control-expose-headers': 'ETag, Content-Disposition, Link',
    link: `<${SITE.licence.url}>; rel="license"`,
    ...DATA_HEADERS,
  }
}
