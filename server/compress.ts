import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from '@/server/negotiate-encoding'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** As small as can be had while somebody waits for it: the highest levels take a tenth of a second. */
const BROTLI_QUALITY = 5
const GZIP_LEVEL = 6
/** So many bytes make compressing worth it: below, the frame of the compressed form takes what it saves. */
export const SMALLEST = 512

const TEXT = /^(?:text\/|application\/(?:.*\+)?(?:json|xml|yaml|javascript)|image\/svg)/

/** True of an answer that travels smaller compressed: a text of some length. */
export function isWorthCompressing(contentType: string, body: Buffer): boolean {
  return body.length >= SMALLEST && TEXT.test(contentType)
}

/** The form in which a text travels. */
export async function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return zip(body, { level: GZIP_LEVEL })
  if (encoding === 'identity') return body
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}
