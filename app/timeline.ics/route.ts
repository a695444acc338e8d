import { preflightResponse } from '@/lib/http/preflight-response'
import { answerDownload } from '@/lib/timeline/answer-download'
import { formatTimelineCalendar } from '@/lib/timeline/format-timeline-calendar'

/** The events of a view as a calendar. */
export function GET(request: Request): Promise<Response> {
  return answerDownload(request, {
    mediaType: 'text/calendar; charset=utf-8',
    extension: 'ics',
    disposition: 'attachment',
    format: formatTimelineCalendar,
  })
}

/** What a script of another site may send. */
export function OPTIONS(): Response {
  return preflightResponse()
}
