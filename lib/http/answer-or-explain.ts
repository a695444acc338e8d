import { problemResponse } from '@/lib/http/problem-response'

/**
 * Answers a request for data. Where that fails for a reason of ours, it says so in a problem
 * document, and the reason goes to the log of the server and to nobody else.
 */
export async function answerOrExplain(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    console.error(error)
    const detail = 'This could not be made. The fault is ours and not in the request: try later.'
    return problemResponse({ status: 500, detail, errors: [] })
  }
}
