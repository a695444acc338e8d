import { CSV_TYPE } from '@/lib/http/csv'
import { preflightResponse } from '@/lib/http/preflight-response'
import { answerDownload } from '@/lib/timeline/answer-download'
import { formatTimelineCsv } from '@/lib/timeline/format-timeline-csv'

/** The events of a view as a table. */
export function GET(request: Request): Promise<Response> {
  return answerDownload(request, {
    mediaType: CSV_TYPE,
    extension: 'csv',
    disposition: 'attachment',
    format: formatTimelineCsv,
  })
}

/** What a script of another site may send. */
export function OPTIONS(): Response {
  return preflightResponse()
}
