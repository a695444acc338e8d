import { createHash } from 'node:crypto'
import { constants, createReadStream, readFileSync } from 'node:fs'
import { access, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { LRUCache } from 'lru-cache'
import sirv from 'sirv'
import { entityTag, nameHash } from '@/server/entity-tag'
import type { FinishedAnswer } from '@/server/finished-answers'
import { FORM_ENDINGS, listTree, type TreeFile } from '@/server/list-tree'
import { type Encoding, negotiateEncoding } from '@/server/negotiate-encoding'
import { isNotModified, sendAnswer, setAnswerHeaders } from '@/server/send-answer'

/** Larger files are sent from the disk, piece by piece. */
const LARGEST_KEPT = 256 * 1024
/** Pages that stand in the place of others and are never asked for by their own address. */
const NEVER_ASKED_FOR = /^\/(?:404|refused\/.*)$/

/** All that was made at the build, by its addresses. */
export type StaticTree = {
  /** True where the tree answers this path, exactly as it stands in the address. */
  has: (path: string) => boolean
  /** Answers a path that the tree has. */
  serve: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** The text of a page, also of one that is shown in the place of others; null where there is none. */
  readPage: (path: string) => string | null
}

/**
 * Opens the tree: its files are listed once, so that no address can lead out of it. What was asked
 * for lately is kept in so many bytes, and is answered even if the disk is gone.
 */
export function openTree(folder: string, headersFile: string, cacheBytes: number): StaticTree {
  const files = listTree(folder, headersFile)
  const pages = new Map(
    [...files].filter(([address]) => NEVER_ASKED_FOR.test(address)).map(readInto(folder)),
  )
  const kept = new LRUCache<string, FinishedAnswer>({
    maxSize: cacheBytes,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + 1024,
  })
  const sendLarge = createLargeSender(folder)

  async function serve(address: string, request: IncomingMessage, response: ServerResponse) {
    const file = files.get(address)
    if (!file) throw new Error(`The tree has nothing at ${address}`)
    const encoding = negotiateEncoding(request.headers['accept-encoding'], formsOf(file))
    const name = file.path + FORM_ENDINGS[encoding]
    const held = kept.get(name)
    if (held) return sendAnswer(held, request, response)
    const isLarge = (file.sizes[encoding] ?? 0) > LARGEST_KEPT
    if (isLarge) return sendLarge(file, encoding, request, response)
    const body = await readFile(path.join(folder, name))
    const answer = {
      ...{ status: 200, body, tag: entityTag(body) },
      headers: headersOf(file, encoding),
    }
    kept.set(name, answer)
    return sendAnswer(answer, request, response)
  }

  return {
    has: (address) => files.has(address) && !NEVER_ASKED_FOR.test(address),
    readPage: (address) => pages.get(address) ?? null,
    serve,
  }
}

function readInto(folder: string) {
  return ([address, file]: [string, TreeFile]): [string, string] => [
    address,
    readFileSync(path.join(folder, file.path), 'utf8'),
  ]
}

function formsOf({ sizes }: TreeFile): Encoding[] {
  return (['br', 'gzip'] as const).filter((encoding) => sizes[encoding] !== undefined)
}

function headersOf(file: TreeFile, encoding: Encoding): Record<string, string> {
  return encoding === 'identity' ? file.headers : { ...file.headers, 'content-encoding': encoding }
}

/** Sends a file from the disk. Its name by its bytes is found once, when it is first asked for. */
function createLargeSender(folder: string) {
  const send = sirv(folder, { dotfiles: true, brotli: true, gzip: true, extensions: [] })
  const tags = new Map<string, string>()

  return async (
    file: TreeFile,
    encoding: Encoding,
    request: IncomingMessage,
    response: ServerResponse,
  ) => {
    const name = path.join(folder, file.path + FORM_ENDINGS[encoding])
    // sirv would end the process over a file that is gone.
    await access(name, constants.R_OK)
    const tag = tags.get(name) ?? (await readTag(name))
    tags.set(name, tag)
    setAnswerHeaders(response, headersOf(file, encoding), tag)
    if (isNotModified(tag, request, response)) return
    // What sirv reads of a request is set anew: the file and its form were chosen above.
    delete request.headers.range
    request.headers['accept-encoding'] = encoding
    request.url = encodeURI(`/${file.path}`)
    response.once('pipe', (source: Readable) => letGoOf(source, response))
    send(request, response, () => void response.writeHead(404).end())
  }
}

/** sirv would keep the file open when the reader leaves, and end the process when the disk fails. */
function letGoOf(source: Readable, response: ServerResponse) {
  source.once('error', () => response.destroy())
  response.once('close', () => source.destroy())
}

async function readTag(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return nameHash(hash)
}
