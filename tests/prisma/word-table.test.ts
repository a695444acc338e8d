import { expect, test } from 'vitest'
import { createWordTable } from '@/prisma/word-table'

test('a word keeps its number wherever it stands', () => {
  const table = createWordTable()
  const [boats, small] = [table.numberOf('small boats', 6, 11), table.numberOf('small boats', 0, 5)]

  expect([boats, small]).toEqual([0, 1])
  expect(table.numberOf('boats', 0, 5)).toBe(boats)
  expect(table.numberOf('so small', 3, 8)).toBe(small)
  expect(table.list()).toEqual(['boats', 'small'])
})

test('the beginning of a word and one that goes on are words of their own', () => {
  const table = createWordTable()
  const numbers = [4, 5, 3, 5, 4].map((end) => table.numberOf('boats', 0, end))

  expect(numbers).toEqual([0, 1, 2, 1, 0])
})

test('words in any script come out as they went in', () => {
  const words = ['élysée', 'ΑΘΗΝΑ', '移民政策', '𝔠𝔥𝔞𝔫𝔫𝔢𝔩', 'e\u0301le\u0300ve']
  const table = createWordTable()
  for (const word of words) table.numberOf(word, 0, word.length)

  expect(table.list()).toEqual(words)
})

test('as many words as come find room, each with its own number', () => {
  const table = createWordTable()
  const words = Array.from({ length: 50_000 }, (_, number) => `word-${number.toString(36)}`)
  const numberAll = () => words.map((word) => table.numberOf(word, 0, word.length))

  expect(numberAll()).toEqual(words.map((_, number) => number))
  expect(numberAll()).toEqual(words.map((_, number) => number))
  expect(table.list()).toEqual(words)
})

test('a word may have any length', () => {
  const table = createWordTable()
  const word = 'boat'.repeat(50_000)
  table.numberOf(word, 0, word.length)

  expect(table.list()).toEqual([word])
})
