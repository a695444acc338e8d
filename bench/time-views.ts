// Times the queries of random views in a process of its own, on the database that DATABASE_FILE
// names, and prints what they took as JSON. The arguments: how many views, and the seed.
import { makeFilters } from '@/bench/random-filters'
import { getAskedView } from '@/lib/timeline/asked-view-queries'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

/** What the queries of the views took, and the addresses at which the views can be seen. */
export type TimedViews = {
  firstMilliseconds: number
  milliseconds: number[]
  /** The same of the views as known on a day alone. */
  knownMilliseconds: number[]
  cpuMilliseconds: number
  eventsFound: number
  addresses: string[]
}

const UNTIMED = 30

const [count, seed] = process.argv.slice(2).map(Number)
const [firstMilliseconds] = await time('page=1')
const vocabulary = await getTimelineVocabulary()
const filters = makeFilters(vocabulary, Number(count) + UNTIMED, Number(seed))
const addresses = filters.map((filter) => formatTimelineAddress(filter))
for (const address of addresses.slice(0, UNTIMED)) await time(queryOf(address))

const milliseconds: number[] = []
const knownMilliseconds: number[] = []
let eventsFound = 0
const before = process.cpuUsage()
for (const address of addresses.slice(UNTIMED)) {
  const [taken, found] = await time(queryOf(address))
  milliseconds.push(taken)
  if (address.includes('known=')) knownMilliseconds.push(taken)
  eventsFound += found
}
const { user, system } = process.cpuUsage(before)
const timed: TimedViews = {
  ...{ firstMilliseconds, milliseconds, knownMilliseconds, eventsFound },
  cpuMilliseconds: (user + system) / 1000,
  addresses: addresses.slice(UNTIMED),
}
console.log(JSON.stringify(timed))

/** How long everything took that a page asks of the database, and how many events it found. */
async function time(query: string): Promise<[number, number]> {
  const began = performance.now()
  const { view } = await getAskedView(query)
  return [performance.now() - began, view.total]
}

function queryOf(address: string): string {
  return address.split('?')[1] ?? ''
}
