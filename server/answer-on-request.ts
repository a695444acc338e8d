import type { IncomingMessage, ServerResponse } from 'node:http'
import pLimit from 'p-limit'
import type { Answer } from '@/server/answer'
import { askApplication, TOLD_HEADERS } from '@/server/ask-application'
import { finishAnswer, isHtml } from '@/server/finish-answer'
import { pathOf } from '@/server/find-refusal'
import type { FinishedAnswers } from '@/server/finished-answers'
import { negotiateEncoding } from '@/server/negotiate-encoding'
import { formOf, refuse, type Refusal, type RefusalForm } from '@/server/refuse'
import { sendAnswer } from '@/server/send-answer'
import type { SiteParts } from '@/server/site'

/** So many addresses at most are waited for; who comes then is asked to come again. */
const MOST_WAITING = 100

/** Of these so many are worked out at once: more would take as long in all, and far more memory. */
const inTurn = pLimit(8)

/** Answers what was not made at the build: from what was answered before, else by the application. */
export async function answerOnRequest(
  { application, applicationSeconds, tree }: SiteParts,
  answers: FinishedAnswers,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = { url: request.url ?? '/', headers: pickTold(request) }
  const form = formOf(pathOf(asked.url), request.headers.accept)
  const answer = await answers.get(
    asked,
    negotiateEncoding(request.headers['accept-encoding']),
    async () => {
      if (answers.waiting >= MOST_WAITING) return busyAnswer()
      const found = await inTurn(askApplication, application, asked, applicationSeconds)
      return clearLost(finishAnswer(found))
    },
  )
  const refusal = isExplained(answer, form) ? null : refusalOf(answer)
  if (refusal) return refuse(response, refusal, form, tree.readPage)
  sendAnswer(answer, request, response)
}

/** True where the application has told a program itself what is wrong. */
function isExplained({ headers }: Answer, form: RefusalForm): boolean {
  return form === 'problem' && headers['content-type'] === 'application/problem+json'
}

/** What Next shows in such a case is completed by its scripts in a browser, and empty without them. */
function refusalOf({ status }: Answer): Refusal | null {
  if (status === 404) return { status, detail: 'There is no page at this address.' }
  if (status < 500) return null
  const detail = 'This page could not be made. The fault is ours: try again in a minute.'
  return { status: 503, detail, headers: { 'retry-after': '30' } }
}

/** That there is no such page is worth keeping; what Next shows there is not. */
function clearLost(answer: Answer): Answer {
  const isLost = answer.status === 404 && isHtml(answer.headers)
  return isLost ? { ...answer, body: Buffer.alloc(0) } : answer
}

function pickTold(request: IncomingMessage): Record<string, string> {
  const pairs = TOLD_HEADERS.map((name) => [name, request.headers[name]])
  return Object.fromEntries(pairs.filter(([, value]) => typeof value === 'string'))
}

function busyAnswer(): Answer {
  return { status: 503, headers: {}, body: Buffer.alloc(0) }
}
