import { expect, test } from 'vitest'
import { createRateLimit } from '@/server/rate-limit'

test('a hundred at once are let pass, and then ten a second', () => {
  const { limit, wait } = limitWithClock()

  expect(countPassed(limit, 'reader', 150)).toBe(100)
  wait(1)
  expect(countPassed(limit, 'reader', 50)).toBe(10)
  wait(3)
  expect(countPassed(limit, 'reader', 50)).toBe(30)
})

test('ten a second are let pass for as long as anyone likes', () => {
  const { limit, wait } = limitWithClock()
  let passed = 0
  for (let tenth = 0; tenth < 3000; tenth += 1) {
    wait(0.1)
    passed += countPassed(limit, 'reader', 1)
  }

  expect(passed).toBe(3000)
})

test('who is refused is told to wait for a whole second, and one reader is not held for another', () => {
  const { limit } = limitWithClock()
  countPassed(limit, 'one', 100)

  expect(limit('one')).toBe(1)
  expect(limit('other')).toBe(0)
})

test('a rest saves up no more than a hundred', () => {
  const { limit, wait } = limitWithClock()
  limit('reader')
  wait(3600)

  expect(countPassed(limit, 'reader', 500)).toBe(100)
})

test('a clock that is set back locks nobody out', () => {
  const { limit, wait } = limitWithClock()
  countPassed(limit, 'reader', 50)
  wait(-1000)

  expect(limit('reader')).toBe(0)
})

test('of a million readers no more than twenty thousand are remembered', () => {
  const { limit } = limitWithClock()
  countPassed(limit, 'first', 101)
  expect(limit('first')).toBe(1)
  for (let index = 0; index < 20_000; index += 1) limit(`reader ${index}`)

  expect(limit('first')).toBe(0)
})

function limitWithClock() {
  let time = 0
  const limit = createRateLimit(() => time)
  return { limit, wait: (seconds: number) => (time += seconds * 1000) }
}

function countPassed(limit: (reader: string) => number, reader: string, times: number): number {
  return Array.from({ length: times }, () => limit(reader)).filter((seconds) => seconds === 0)
    .length
}
