import {
  IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http'
import { Socket } from 'node:net'
import type { Answer } from '@/server/answer'

/** The headers of a request that the application is told; its answers differ by no others. */
export const TOLD_HEADERS: readonly string[] = ['accept']

/** What answers the addresses that were not made at the build: Next, or something in its place. */
export type Application = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Asks the application for an address and waits for the whole answer. It is told the address and
 * these headers, and nothing of who asks, so that its answer holds for everyone who asks the same.
 * Rejects where there is no answer within the time.
 */
export async function askApplication(
  application: Application,
  asked: { url: string; headers: Record<string, string> },
  seconds: number,
): Promise<Answer> {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, { method: 'GET', url: asked.url, httpVersion: '1.1' })
  // Addresses of ours are made from SITE_URL: the host that a reader names has no say in any.
  request.headers = { ...asked.headers, host: 'localhost' }
  request.push(null)
  const response = new CollectedResponse(request)
  const timeout = new AbortController()
  try {
    await Promise.race([
      waitFor(response, application(request, response)),
      giveUpAfter(seconds, timeout.signal),
    ])
    return response.answer()
  } finally {
    timeout.abort()
    response.destroy()
    request.destroy()
  }
}

/** Keeps what is written to it, as it has no connection that it could be sent on. */
class CollectedResponse extends ServerResponse {
  #chunks: Buffer[] = []

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#keep(chunk, rest)
    rest.filter(isCallback).forEach((callback) => callback())
    return true
  }

  override end(...given: unknown[]): this {
    const [chunk, ...rest] = given
    if (!isCallback(chunk)) this.#keep(chunk, rest)
    super.end()
    process.nextTick(() => {
      given.filter(isCallback).forEach((callback) => callback())
      this.emit('finish')
      this.emit('close')
    })
    return this
  }

  /** Headers that are given here would otherwise be sent at once and never be seen. */
  override writeHead(status: number, ...given: unknown[]): this {
    for (const [name, value] of listHeaders(given.at(-1))) {
      if (value !== undefined) this.setHeader(name, value)
    }
    return super.writeHead(status)
  }

  answer(): Answer {
    const headers = Object.entries(this.getHeaders()).map(([name, value]) => [
      name.toLowerCase(),
      [value].flat().join(', '),
    ])
    return {
      status: this.statusCode,
      headers: Object.fromEntries(headers),
      body: Buffer.concat(this.#chunks),
    }
  }

  #keep(chunk: unknown, [encoding]: unknown[]) {
    if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk))
    if (typeof chunk !== 'string') return
    this.#chunks.push(
      Buffer.from(chunk, Buffer.isEncoding(String(encoding)) ? (encoding as 'utf8') : 'utf8'), // just asked
    )
  }
}

function listHeaders(given: unknown): [string, OutgoingHttpHeader | undefined][] {
  if (typeof given !== 'object' || given === null) return []
  if (!Array.isArray(given)) return Object.entries(given as OutgoingHttpHeaders) // Node's two forms
  const pairs: [string, OutgoingHttpHeader][] = []
  for (let index = 0; index < given.length; index += 2) pairs.push([given[index], given[index + 1]])
  return pairs
}

function isCallback(value: unknown): value is () => void {
  return typeof value === 'function'
}

async function waitFor(response: ServerResponse, work: Promise<void>): Promise<void> {
  const end = new Promise<void>((resolve) => response.once('finish', resolve))
  await work
  await end
}

function giveUpAfter(seconds: number, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`The application has not answered within ${seconds} seconds`))
    }, seconds * 1000)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}
