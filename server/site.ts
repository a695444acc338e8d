import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { preflightResponse } from '@/lib/http/preflight-response'
import type { Application } from '@/server/ask-application'
import { answerOnRequest } from '@/server/answer-on-request'
import { asksForMore } from '@/server/asks-for-more'
import { findRefusal, pathOf } from '@/server/find-refusal'
import { FinishedAnswers } from '@/server/finished-answers'
import type { Readiness } from '@/server/readiness'
import { formOf, refuse } from '@/server/refuse'
import type { Release } from '@/server/release'
import { logRequest } from '@/server/request-log'
import { kindOf, securityHeaders } from '@/server/security-headers'
import type { StaticTree } from '@/server/static-tree'

/** What a site is made of. */
export type SiteParts = {
  tree: StaticTree
  application: Application
  release: Release
  readiness: Readiness
  log: Logger
  /** How long a reader has to wait, in seconds; 0 lets pass. */
  waitOf: (request: IncomingMessage) => number
  cacheBytes: number
  /** How long the application may take for one answer. */
  applicationSeconds: number
}

/** The whole site: takes a request and answers it, whatever happens. */
export function createSite(parts: SiteParts) {
  const answers = new FinishedAnswers(parts.cacheBytes)
  const versionHeader = { 'x-content-version': parts.release.contentVersion }
  const hasSpeculationRules = parts.tree.has('/speculation-rules.json')

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathOf(request.url ?? '')
    const isQuiet = path === '/health' || path === '/ready'
    const id = logRequest(parts.log, { path, isQuiet }, request, response)
    setHeaders(response, { ...securityHeaders(path), ...versionHeader })
    if (hasSpeculationRules && kindOf(path) === 'page') {
      response.setHeader('speculation-rules', '"/speculation-rules.json"')
    }
    try {
      await answer(parts, answers, path, request, response)
    } catch (error) {
      parts.log.error({ id, error: describe(error) }, 'a request could not be answered')
      const detail = 'This could not be made. The fault is ours and not in the request: try later.'
      const refusal = { status: 503, detail, headers: { 'retry-after': '30' } }
      await refuse(response, refusal, formOf(path, request.headers.accept), parts.tree.readPage)
    }
  }
}

async function answer(
  parts: SiteParts,
  answers: FinishedAnswers,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { tree, readiness } = parts
  const form = formOf(path, request.headers.accept)
  const url = request.url ?? ''
  const refusal = findRefusal(request)
  if (refusal) return refuse(response, refusal, form, tree.readPage)
  if (await readiness.answer(path, response)) return
  if (request.method === 'OPTIONS') return answerOptions(response)
  if (tree.has(path) && !asksForMore(path, url.slice(path.length + 1))) {
    return tree.serve(path, request, response)
  }
  if (isBuildsOwn(path)) {
    return refuse(response, { status: 404, detail: 'There is nothing here.' }, form, tree.readPage)
  }
  const seconds = parts.waitOf(request)
  if (seconds > 0) {
    const detail = `Too many requests came from your address. Ask again in ${seconds} s.`
    const headers = { 'retry-after': String(seconds) }
    return refuse(response, { status: 429, detail, headers }, form, tree.readPage)
  }
  return answerOnRequest(parts, answers, request, response)
}

/** What Next keeps for its own scripts and pictures, and the pages that stand in the place of others. */
function isBuildsOwn(path: string): boolean {
  return /^\/(?:_next|_global-error|_not-found|refused)(?:\/|$)/.test(decodeURIComponent(path))
}

/** All that we answer anyone may read, and nothing can be sent to us. */
function answerOptions(response: ServerResponse) {
  const preflight = preflightResponse()
  preflight.headers.forEach((value, name) => response.setHeader(name, value))
  response.writeHead(preflight.status).end()
}

function setHeaders(response: ServerResponse, headers: Record<string, string>) {
  for (const name in headers) response.setHeader(name, headers[name] ?? '')
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
