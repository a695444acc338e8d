import { LRUCache } from 'lru-cache'

const PER_SECOND = 10
const BURST = 100
/** Some two megabytes. Whoever asked least recently is forgotten first. */
const MOST_READERS = 20_000

type Bucket = { left: number; since: number }

/**
 * Lets each reader ask ten times a second, and a hundred times at once after a rest. What it gives
 * back tells, in whole seconds, how long a reader who has asked too often is to wait; 0 lets pass.
 */
export function createRateLimit(now: () => number = Date.now): (reader: string) => number {
  const buckets = new LRUCache<string, Bucket>({ max: MOST_READERS })
  return (reader) => {
    const time = now()
    const { left, since } = buckets.get(reader) ?? { left: BURST, since: time }
    const filled = Math.min(BURST, left + (Math.max(0, time - since) / 1000) * PER_SECOND)
    const isAllowed = filled >= 1
    buckets.set(reader, { left: isAllowed ? filled - 1 : filled, since: time })
    return isAllowed ? 0 : Math.ceil((1 - filled) / PER_SECOND)
  }
}
