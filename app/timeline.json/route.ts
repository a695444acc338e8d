import { preflightResponse } from '@/lib/http/preflight-response'
import { answerDownload } from '@/lib/timeline/answer-download'
import { formatTimelineJson } from '@/lib/timeline/format-timeline-json'

/** The events of a view for programs. */
export function GET(request: Request): Promise<Response> {
  return answerDownload(request, {
    mediaType: 'application/json',
    extension: 'json',
    disposition: 'inline',
    format: formatTimelineJson,
  })
}

/** What a script of another site may send. */
export function OPTIONS(): Response {
  return preflightResponse()
}
