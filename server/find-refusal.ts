import type { IncomingMessage } from 'node:http'
import type { Refusal } from '@/server/refuse'

/** Longer than any address of ours, with the longest text that the search takes in three bytes a sign. */
const LONGEST_ADDRESS = 4096
const METHODS = 'GET, HEAD, OPTIONS'
/** A path that means another one, to us or to whoever reads it after us. */
const STRANGE_PATH =
  /\/\/|\\|[\0-\x20\x7f]|%(?:0[0-9a-f]|1[0-9a-f]|2f|5c|7f)|(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i

/** Why a request cannot be answered whatever is at its address; null where nothing is wrong with it. */
export function findRefusal(request: IncomingMessage): Refusal | null {
  const { method = '', headers, url = '' } = request
  if (!METHODS.split(', ').includes(method)) {
    const detail = `This site can only be read, so it does not know ${method}. It answers ${METHODS}.`
    return { status: 405, detail, headers: { allow: METHODS, connection: 'close' } }
  }
  if (request.httpVersion === '1.1' && request.headersDistinct.host?.length !== 1) {
    return {
      status: 400,
      detail: 'A request is to name one host.',
      headers: { connection: 'close' },
    }
  }
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0) {
    const detail = 'This site can only be read, so a request is to have no content.'
    return { status: 413, detail, headers: { connection: 'close' } }
  }
  if (url.length > LONGEST_ADDRESS) {
    const detail = `The address has ${url.length} characters and may have ${LONGEST_ADDRESS}.`
    return { status: 414, detail }
  }
  if (!url.startsWith('/') || !isDecodable(pathOf(url))) {
    return { status: 400, detail: 'The address is not one that a site can have.' }
  }
  if (STRANGE_PATH.test(pathOf(url))) {
    return { status: 404, detail: 'There is no page at this address.' }
  }
  return null
}

/** The address without its query. */
export function pathOf(url: string): string {
  const end = url.search(/[?#]/)
  return end < 0 ? url : url.slice(0, end)
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
