import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Logger, destination, pino, stdTimeFunctions } from 'pino'

const SHOWN_PATH = 200
const SAFE_ID = /^[\w-]{8,64}$/

/**
 * Writes lines of JSON to the standard output, some of them together: at most a second late, and the
 * rest when the process ends.
 */
export function createLog(level: string): Logger {
  const stream = destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 1000 })
  process.on('exit', () => stream.flushSync())
  const formatters = { level: (label: string) => ({ level: label }) }
  return pino({ level, base: undefined, timestamp: stdTimeFunctions.isoTime, formatters }, stream)
}

/**
 * Gives a request its name, in the answer too, and writes one line when it is over: method, path,
 * status and how long it took. Nothing of who asked, and nothing that anyone has typed: no address,
 * no program, no query.
 */
export function logRequest(
  log: Logger,
  { path, isQuiet }: { path: string; isQuiet: boolean },
  request: IncomingMessage,
  response: ServerResponse,
) {
  const began = performance.now()
  const given = request.headers['x-request-id']
  const id = typeof given === 'string' && SAFE_ID.test(given) ? given : randomUUID()
  const { method } = request
  response.setHeader('x-request-id', id)
  response.once('close', () => {
    const milliseconds = Math.round((performance.now() - began) * 10) / 10
    const status = response.statusCode
    const isWhole = response.writableFinished
    const line = { id, method, path: path.slice(0, SHOWN_PATH), status, milliseconds }
    const said = isWhole ? 'answered' : 'the reader has left before the end'
    if (status >= 500) log.error(line, said)
    else if (isQuiet) log.debug(line, said)
    else log.info(line, said)
  })
  return id
}
