// Times searches in a process of its own, on the database that DATABASE_FILE names, and prints
// what they took as JSON. The arguments: how many of each length, and the seed of the archive.
import { createSeededRandom } from '@/bench/seeded-random'
import { WORD_COUNT } from '@/bench/search-archive'
import { makeZipfWords } from '@/bench/zipf-words'
import { database } from '@/lib/database'
import { formatSearchAddress } from '@/lib/search/format-search-address'
import { keptHits } from '@/lib/search/hit-queries'
import { getSearchResults } from '@/lib/search/search-queries'
import { WHOLE_SEARCH } from '@/lib/search/search-query'

/** What searches took, in milliseconds, and the addresses at which they can be seen. */
export type TimedSearches = {
  firstMilliseconds: number
  /** For searches of one, two and three words; the processor's time is that of one search. */
  ofLength: TimedLength[]
  /** The same searches in the database where no list of a word is kept, each as the first of all. */
  coldMilliseconds: number[][]
  addresses: string[]
  megabytes: number
}

type TimedLength = {
  /** Of these, those in which the index was asked. */
  databaseMilliseconds: number[]
  /** The processor's time in these, which says more on a busy machine. */
  databaseCpuMilliseconds: number[]
  milliseconds: number[]
  cpuMilliseconds: number
  found: number
}

const UNTIMED = 30

let inDatabase = 0
let cpuInDatabase = 0
let asking = 0
let askedSince = 0
let cpuSince = process.cpuUsage()
const ask = database.$queryRaw.bind(database)
Object.assign(database, {
  $queryRaw: async (...query: Parameters<typeof ask>) => {
    // Some are asked at the same time, and that time counts once.
    if (asking === 0) {
      askedSince = performance.now()
      cpuSince = process.cpuUsage()
    }
    asking += 1
    const rows = await ask(...query)
    asking -= 1
    if (asking === 0) {
      inDatabase += performance.now() - askedSince
      cpuInDatabase += cpuMilliseconds(cpuSince)
    }
    return rows
  },
})

const [count = 0, seed = 0] = process.argv.slice(2).map(Number)
const { draw, words } = makeZipfWords(createSeededRandom(seed), WORD_COUNT)
const [firstMilliseconds] = await time(words[0] ?? '')
for (let index = 0; index < UNTIMED; index += 1) await time(drawQuery(1 + (index % 3)))

const ofLength: TimedSearches['ofLength'] = []
const addresses: string[] = []
const asked: string[][] = []
for (const length of [1, 2, 3]) {
  const queries = Array.from({ length: count }, () => drawQuery(length))
  const milliseconds: number[] = []
  const databaseMilliseconds: number[] = []
  const databaseCpuMilliseconds: number[] = []
  let found = 0
  const before = process.cpuUsage()
  for (const q of queries) {
    const [taken, total] = await time(q)
    milliseconds.push(taken)
    databaseMilliseconds.push(inDatabase)
    databaseCpuMilliseconds.push(cpuInDatabase)
    found += total
  }
  asked.push(queries)
  ofLength.push({
    ...{ databaseMilliseconds, databaseCpuMilliseconds, milliseconds, found },
    cpuMilliseconds: cpuMilliseconds(before) / count,
  })
  addresses.push(...queries.map((q) => formatSearchAddress({ q })))
}
const megabytes = process.memoryUsage().rss / 1e6
const coldMilliseconds: number[][] = []
for (const queries of asked) coldMilliseconds.push(await timeCold(queries))
const timed: TimedSearches = {
  ...{ firstMilliseconds, ofLength, coldMilliseconds, addresses, megabytes },
}
console.log(JSON.stringify(timed))

/** What each took in the database with nothing kept. */
async function timeCold(queries: string[]): Promise<number[]> {
  const milliseconds: number[] = []
  for (const q of queries) {
    keptHits.clear()
    await time(q)
    milliseconds.push(inDatabase)
  }
  return milliseconds
}

/** How long everything took that a page asks of the database, and how much it found. */
async function time(q: string): Promise<[number, number]> {
  inDatabase = 0
  cpuInDatabase = 0
  const began = performance.now()
  const { total } = await getSearchResults({ ...WHOLE_SEARCH, q })
  return [performance.now() - began, total]
}

/** The processor's time since then, in milliseconds. */
function cpuMilliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

function drawQuery(length: number): string {
  return Array.from({ length }, draw).join(' ')
}
