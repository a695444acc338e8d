import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { takeLock } from '@/scripts/take-lock.mjs'
import { createTemporaryFolder } from '../support/temporary-folder'

const FILE = '.tideline/working.lock'
/** Higher than any number that Linux or macOS gives to a process. */
const NOBODY = 2 ** 22 + 1

const home = process.cwd()
process.chdir(createTemporaryFolder())
afterAll(() => process.chdir(home))
mkdirSync('.tideline')

test('a lock is refused while its holder is at work, and says who that is', () => {
  const pid = startProcess(['scripts/up.mjs'])
  writeFileSync(FILE, formatHolder(pid))
  const { problem } = takeLock('working', 'npm test')

  expect(problem).toContain(`\`npm run up\` is at work in this folder already (process ${pid})`)
})

test('a lock is taken over from a holder that is gone', () => {
  writeFileSync(FILE, formatHolder(NOBODY))

  expect(takeLock('working', 'npm test').problem).toBeNull()
})

test('a lock is taken over when its number has passed to a program that is not ours', () => {
  writeFileSync(FILE, formatHolder(startProcess([])))

  expect(takeLock('working', 'npm test').problem).toBeNull()
})

test('a lock that was cut short is taken over', () => {
  writeFileSync(FILE, '{ "pid":')

  expect(takeLock('working', 'npm test').problem).toBeNull()
})

test('a lock can be handed back', () => {
  const { release } = takeLock('working', 'npm test')
  expect(existsSync(FILE)).toBe(true)
  release?.()

  expect(existsSync(FILE)).toBe(false)
})

/** A process that does nothing until the test is over. */
function startProcess(extraArguments: string[]): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', ...extraArguments])
  onTestFinished(() => void child.kill())
  return child.pid ?? NOBODY
}

function formatHolder(pid: number): string {
  return JSON.stringify({ pid, command: 'npm run up' })
}
