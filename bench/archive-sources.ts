import { addDays, FIRST_YEAR, LAST_YEAR } from '@/bench/archive-days'
import { nameBody } from '@/bench/archive-words'
import type { SeededRandom } from '@/bench/seeded-random'
import type { Prisma } from '@/prisma/generated/client'

/** Sources from the first year of the archive to its last, in the order of their last days. */
export function makeSources(
  random: SeededRandom,
  count: number,
  publishers: string[],
): Prisma.SourceCreateManyInput[] {
  const days = (LAST_YEAR - FIRST_YEAR + 1) * 365
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(`${FIRST_YEAR}-01-10`, Math.floor((index / count) * days))
    const isDated = random.integer(1, 4) > 1
    const name = nameBody(index)
    return {
      slug: `source-${index}`,
      title: `What the ${name} recorded by ${day}`,
      shortTitle: `Record ${index} of the ${name}`,
      kind: random.pick(['official', 'parliamentary', 'press', 'research', 'ngo']),
      publisherSlug: random.pick(publishers),
      publishedFrom: isDated ? day : addDays(day, -random.pick([6, 30, 200])),
      publishedTo: day,
      isDated,
      dateNote: isDated ? null : 'The document has no date. It counts up to its own days.',
    }
  })
}

/** A source that can tell of a day: one of the eight that came out first after it. */
export function pickSourceAfter(
  random: SeededRandom,
  sources: Prisma.SourceCreateManyInput[],
  day: string,
): Prisma.SourceCreateManyInput {
  const first = sources.findIndex(({ publishedTo }) => publishedTo >= day)
  return random.pick(first === -1 ? sources.slice(-8) : sources.slice(first, first + 8))
}
