import { preflightResponse } from '@/lib/http/preflight-response'
import { answerDownload } from '@/lib/timeline/answer-download'
import { formatTimelineTimelinejs } from '@/lib/timeline/format-timeline-timelinejs'

/** The events of a view for the viewer TimelineJS. */
export function GET(request: Request): Promise<Response> {
  return answerDownload(request, {
    mediaType: 'application/json',
    extension: 'timelinejs.json',
    disposition: 'inline',
    format: formatTimelineTimelinejs,
  })
}

/** What a script of another site may send. */
export function OPTIONS(): Response {
  return preflightResponse()
}
