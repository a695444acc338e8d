import { createServer, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { securityHeaders } from '@/server/security-headers'
import { StartProblem } from '@/server/start-problem'

/**
 * How long the parts of a request may take, how large its head may be, and how many connections are
 * held at once; who comes then is cut off.
 */
export type Limits = {
  headerSeconds: number
  idleSeconds: number
  headerBytes: number
  connections: number
}

export const LIMITS: Limits = {
  ...{ headerSeconds: 10, idleSeconds: 30 },
  ...{ headerBytes: 16 * 1024, connections: 5000 },
}

const REFUSED: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

const REFUSAL_HEADERS = {
  connection: 'close',
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
}

/**
 * Listens for requests. Who is too slow to ask, or to take the answer, and whose request has too
 * large a head, is cut off.
 */
export function createLimitedServer(site: RequestListener, limits: Limits = LIMITS): Server {
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headerSeconds * 1000,
      requestTimeout: limits.headerSeconds * 1000,
      connectionsCheckingInterval: 1000,
      keepAliveTimeout: limits.idleSeconds * 1000,
      // The site refuses such a request itself, with all its headers.
      requireHostHeader: false,
    },
    site,
  )
  server.timeout = limits.idleSeconds * 1000
  server.maxConnections = limits.connections
  // Node would otherwise ask for content before the site can refuse it, or answer by itself.
  for (const event of ['checkContinue', 'checkExpectation']) {
    server.on(event, (request, response) => server.emit('request', request, response))
  }
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status = REFUSED[error.code ?? ''] ?? '400 Bad Request'
    refuseConnection(socket as Socket, status) // http has no other
  })
  return server
}

/** Resolves when requests can come; rejects with a StartProblem where the port cannot be had. */
export function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new StartProblem(describeFault(error.code ?? error.message, port, host))),
    )
    server.listen({ port, host }, resolve)
  })
}

function describeFault(fault: string, port: number, host: string | undefined): string {
  const place = host === undefined ? `Port ${port}` : `Port ${port} of ${host}`
  const remedy =
    fault === 'EADDRINUSE'
      ? `Stop the program that uses it, or choose another port: PORT=${port + 1} npm start`
      : 'Choose another with PORT, or another address of this machine with HOST.'
  return `${place} cannot be had (${fault}). ${remedy}`
}

function refuseConnection(socket: Socket, status: string) {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const body = `${status.slice(4)}\n`
  const headers = { ...securityHeaders('/'), ...REFUSAL_HEADERS, 'content-length': body.length }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status}`, ...lines, '', body].join('\r\n'))
}
