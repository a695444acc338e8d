import { isDatabaseUnavailable } from '@/lib/connection/database-unavailable'
import { problemResponse } from '@/lib/http/problem-response'

/** How long it takes to put a database back, in seconds. */
const RETRY_AFTER = 30

/**
 * Answers a request for data. Where that fails for a reason of ours, it says so in a problem
 * document, and the reason goes to the log of the server and to nobody else: 503 where the database
 * cannot be read for now, with the time after which to ask again, else 500.
 */
export async function answerOrExplain(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    console.error(error)
    return isDatabaseUnavailable(error) ? databaseProblem() : faultProblem()
  }
}

function databaseProblem(): Response {
  const detail =
    'The archive cannot be read at the moment. Nothing is lost, and nothing is wrong with the request: try again in half a minute.'
  return problemResponse({ status: 503, detail, errors: [], retryAfter: RETRY_AFTER })
}

function faultProblem(): Response {
  const detail = 'This could not be made. The fault is ours and not in the request: try later.'
  return problemResponse({ status: 500, detail, errors: [] })
}
