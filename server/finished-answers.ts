import { LRUCache } from 'lru-cache'
import type { Answer } from '@/server/answer'
import { compress, isWorthCompressing } from '@/server/compress'
import { entityTag } from '@/server/entity-tag'
import type { Encoding } from '@/server/negotiate-encoding'

/** An answer in the form in which it travels, with the name of its bytes. */
export type FinishedAnswer = Answer & { tag: string }

/** What an address, an object and its headers take beside the text, roughly. */
const FRAME_BYTES = 1024

/** What is asked for: an address with its query, and the headers that the application is told. */
export type Asked = { url: string; headers: Record<string, string> }

/**
 * Keeps answers, each in the forms in which it was asked for, in so many bytes. Nothing changes
 * within a release, so that none is ever out of date; the one asked for least recently goes first.
 * Whoever asks for what is being made already waits for that.
 */
export class FinishedAnswers {
  #kept: LRUCache<string, FinishedAnswer>
  /** By which headers the answers at an address differ, where they do. */
  #differing: LRUCache<string, string[]>
  #coming = new Map<string, Promise<FinishedAnswer>>()

  constructor(bytes: number) {
    const sizeCalculation = ({ body }: FinishedAnswer, key: string) =>
      body.length + 2 * key.length + FRAME_BYTES
    this.#kept = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / 8),
      sizeCalculation,
    })
    this.#differing = new LRUCache({ max: 1000 })
  }

  /** How many answers are being made at the moment. */
  get waiting(): number {
    return this.#coming.size
  }

  /** How many bytes are kept, never more than allowed. */
  get bytes(): number {
    return this.#kept.calculatedSize
  }

  /** The answer as it travels in a form: kept, coming, or made now. */
  async get(
    asked: Asked,
    encoding: Encoding,
    make: () => Promise<Answer>,
  ): Promise<FinishedAnswer> {
    const plain = this.#find(asked, 'identity') ?? (await this.#once(asked, make))
    if (encoding === 'identity' || !isCompressible(plain)) return plain
    return this.#find(asked, encoding) ?? this.#compressed(asked, plain, encoding)
  }

  #find(asked: Asked, encoding: Encoding): FinishedAnswer | undefined {
    return this.#kept.get(this.#keyOf(asked, encoding))
  }

  /** Until its answer is known, two who ask for one address may get different ones. */
  async #once(asked: Asked, make: () => Promise<Answer>): Promise<FinishedAnswer> {
    const key = JSON.stringify([asked.url, asked.headers])
    const coming = this.#coming.get(key) ?? this.#make(asked, make)
    this.#coming.set(key, coming)
    try {
      return await coming
    } finally {
      this.#coming.delete(key)
    }
  }

  async #make(asked: Asked, make: () => Promise<Answer>): Promise<FinishedAnswer> {
    const answer = await make()
    const finished = { ...answer, tag: entityTag(answer.body) }
    if (!mayBeKept(answer)) return finished
    const names = listVarying(answer)
    if (names.length > 0) this.#differing.set(asked.url, names)
    this.#kept.set(this.#keyOf(asked, 'identity'), finished)
    return finished
  }

  async #compressed(
    asked: Asked,
    plain: FinishedAnswer,
    encoding: Encoding,
  ): Promise<FinishedAnswer> {
    const body = await compress(plain.body, encoding)
    const headers = { ...plain.headers, 'content-encoding': encoding }
    const finished = { status: plain.status, headers, body, tag: entityTag(body) }
    if (mayBeKept(plain)) this.#kept.set(this.#keyOf(asked, encoding), finished)
    return finished
  }

  #keyOf({ url, headers }: Asked, encoding: Encoding): string {
    const names = this.#differing.get(url) ?? []
    return JSON.stringify([encoding, url, ...names.map((name) => headers[name] ?? null)])
  }
}

function mayBeKept({ status, headers }: Answer): boolean {
  const isFinal = status === 200 || status === 404
  const isForOne = /\bno-store\b|\bprivate\b/.test(headers['cache-control'] ?? '')
  return isFinal && !isForOne && headers.vary !== '*'
}

function listVarying({ headers }: Answer): string[] {
  const names = (headers.vary ?? '').split(',').map((name) => name.trim().toLowerCase())
  return names.filter((name) => name !== '').sort()
}

function isCompressible({ headers, body }: Answer): boolean {
  return isWorthCompressing(headers['content-type'] ?? '', body)
}
