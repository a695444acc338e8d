import { cpSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSeededRandom } from '@/bench/seeded-random'
import { checkContent } from '@/lib/check/check-content'
import type { Content } from '@/lib/check/reading/content'
import { readContent } from '@/lib/check/reading/read-content'
import { checkMutated, listMessages } from '../mutations/check-mutated'
import { type Fault, isAbout } from '../mutations/fault'
import { FAULT_KINDS, type FaultKind } from '../mutations/fault-kinds'
import { readRealContent } from '../mutations/real-content'
import { createTemporaryFolder } from '../support/temporary-folder'

/** Another one plants other faults: MUTATION_SEED=2 npx vitest run tests/check/mutations.test.ts */
const SEED = Number(process.env.MUTATION_SEED ?? 1)
const MOST_OF_A_KIND = Number(process.env.MUTATION_SIZE ?? 16)
const FEWEST_IN_ALL = 600
const MINUTES = 60_000

const real = readRealContent()
const planted = new Map(FAULT_KINDS.map((kind, index) => [kind, plant(kind, index)]))
const results: { kind: FaultKind; refused: number; passed: Fault[] }[] = []
const folder = createTemporaryFolder()
let content: Content

beforeAll(async () => {
  content = await readContent('content')
})

test('the content as it is raises nothing', () => {
  expect(listMessages(content)).toEqual([])
})

test('there are faults of every kind, and hundreds in all', () => {
  const faults = [...planted.values()]

  expect(faults.filter((list) => list.length === 0)).toEqual([])
  expect(faults.flat().length).toBeGreaterThanOrEqual(Math.min(FEWEST_IN_ALL, MOST_OF_A_KIND * 30))
})

test.each(FAULT_KINDS.filter(({ isLimit }) => !isLimit))(
  '$name: every one is refused',
  async (kind) => {
    expect((await check(kind)).map(({ what }) => what)).toEqual([])
  },
  5 * MINUTES,
)

test.each(FAULT_KINDS.filter(({ isLimit }) => isLimit))(
  '$name: is let through, as the README says',
  async (kind) => {
    expect(await check(kind)).not.toEqual([])
  },
  5 * MINUTES,
)

test(
  'what is told of a fault here is what the command tells of it',
  async () => {
    const whole = path.join(folder, 'content')
    cpSync('content', whole, { recursive: true })
    // Reading everything anew takes its time, so that not every kind is tried.
    const some = [...planted.values()].filter((_, index) => index % 4 === 0)
    for (const [fault] of some) {
      if (!fault || fault.text === null) continue
      writeFileSync(path.join(whole, fault.path), fault.text)
      const files = await checkContent(whole)
      const told = files.flatMap(({ messages }) => messages.map(({ reason }) => reason))
      const here = (await checkMutated(content, fault)).map(({ reason }) => reason)
      expect(here.sort(), fault.what).toEqual(told.sort())
      writeFileSync(path.join(whole, fault.path), real.files.get(fault.path) ?? '')
    }
  },
  5 * MINUTES,
)

afterAll(() => {
  console.log(formatTable())
})

/** Each kind has chance of its own, so that a new kind does not change the faults of the others. */
function plant({ list }: FaultKind, index: number): Fault[] {
  const random = createSeededRandom(SEED * 1000 + index)
  return random.shuffle(list(real, random)).slice(0, MOST_OF_A_KIND)
}

/** Those that got through: no error is at their place or names them. */
async function check(kind: FaultKind): Promise<Fault[]> {
  const faults = planted.get(kind) ?? []
  const passed: Fault[] = []
  for (const fault of faults) {
    const messages = await checkMutated(content, fault)
    if (!messages.some((message) => message.isError && isAbout(fault, message))) passed.push(fault)
  }
  results.push({ kind, refused: faults.length - passed.length, passed })
  return passed
}

function formatTable(): string {
  const rows = results.map(({ kind, refused, passed }) => {
    const planted = refused + passed.length
    const wanted = kind.isLimit ? 'a limit' : `at least ${planted}`
    return `${kind.name.padEnd(42)} ${`${refused} of ${planted}`.padStart(9)}   ${wanted}`
  })
  const kept = results.filter(({ kind }) => !kind.isLimit)
  const refused = kept.reduce((sum, result) => sum + result.refused, 0)
  const faults = kept.reduce((sum, result) => sum + result.refused + result.passed.length, 0)
  const head = `Faults refused, by kind (seed ${SEED}):`
  return [head, ...rows, `${refused} of ${faults} refused, limits aside`].join('\n')
}
