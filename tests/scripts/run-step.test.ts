import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { runStep, runSteps } from '@/scripts/run-step.mjs'
import { createTemporaryFolder } from '../support/temporary-folder'

const home = process.cwd()
let runs: string[] = []

process.chdir(createTemporaryFolder())
afterAll(() => process.chdir(home))

test('a step that is still true is skipped', async () => {
  beginAfresh()
  await runTwice(createStep())

  expect(runs).toEqual(['book'])
})

test('new time stamps alone change nothing', async () => {
  beginAfresh()
  await runTwice(createStep(), () => utimesSync('texts/one.md', 1, 1))

  expect(runs).toEqual(['book'])
})

test.each([
  ['a file is changed', () => writeFileSync('texts/one.md', 'two')],
  ['a file is added', () => writeFileSync('texts/two.md', '')],
  ['a file is deleted', () => rmSync('texts/one.md')],
  ['what it made is gone', () => rmSync('book.txt')],
  ['what it made was changed by something else', () => writeFileSync('book.txt', 'scribbled')],
  ['a setting is changed', () => (process.env.TIDELINE_TEST_SETTING = 'new')],
  ['the record is cut short', () => writeFileSync('.tideline/steps.json', '{ "book": {')],
])('a step is done again when %s', async (_, change) => {
  beginAfresh()
  await runTwice(createStep(), change)

  expect(runs).toEqual(['book', 'book'])
})

test('a step is done again when an input of the step before it has changed', async () => {
  beginAfresh()
  const before = createStep({ name: 'before', inputs: ['settings.json'] })
  const step = createStep({ after: before })
  await runTwice(step, () => writeFileSync('settings.json', '{ "a": 1 }'))

  expect(runs).toEqual(['book', 'book'])
})

test('a forced step is done although it is still true', async () => {
  beginAfresh()
  const step = createStep()
  await runStep(step)
  await runStep(step, { force: true })

  expect(runs).toEqual(['book', 'book'])
})

test('what was done by other means is taken over', async () => {
  beginAfresh()
  writeFileSync('book.txt', 'the same book')
  await runStep(createStep({ isDone: () => true }))
  await runStep(createStep())

  expect(runs).toEqual([])
})

test('a failed step is not recorded, even where it had succeeded before', async () => {
  beginAfresh()
  const step = createStep()
  await runStep(step)
  writeFileSync('texts/one.md', 'two')
  await runStep(createStep({ run: fail }))
  writeFileSync('texts/one.md', 'one')

  expect(readRecord()).toEqual({})
  await runStep(step)
  expect(runs).toEqual(['book', 'book'])
})

test('a step that ends well without making what it should has failed', async () => {
  beginAfresh()
  const step = createStep({ run: async () => ({ ok: true, output: '' }) })

  expect(await runStep(step)).toMatchObject({ ok: false })
  expect(readRecord()).toEqual({})
})

test('the first step that fails is returned, and those after it are not begun', async () => {
  beginAfresh()
  const failing = createStep({ name: 'failing', run: fail })

  expect(await runSteps([createStep(), failing, createStep({ name: 'never' })])).toBe(failing)
  expect(runs).toEqual(['book'])
})

function beginAfresh() {
  runs = []
  delete process.env.TIDELINE_TEST_SETTING
  for (const left of readdirSync('.')) rmSync(left, { recursive: true })
  mkdirSync('texts')
  writeFileSync('texts/one.md', 'one')
  writeFileSync('settings.json', '{}')
}

function createStep(overrides: object = {}) {
  const step = {
    name: 'book',
    title: 'Making the book',
    inputs: ['texts'],
    settings: ['TIDELINE_TEST_SETTING'],
    outputs: ['book.txt'],
    run: async () => {
      runs.push(step.name)
      writeFileSync('book.txt', 'the book')
      return { ok: true, output: '' }
    },
    ...overrides,
  }
  return step
}

async function runTwice(step: object, change = () => {}) {
  await runStep(step)
  change()
  await runStep(step)
}

async function fail() {
  return { ok: false, output: 'It would not.' }
}

function readRecord(): unknown {
  return JSON.parse(readFileSync('.tideline/steps.json', 'utf8'))
}
