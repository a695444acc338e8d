import { expect, test } from 'vitest'
import { addScores, tallyGroups } from '@/lib/search/tally-groups'

const BOATS = hits({ 1: 10, 2: 20, 3: 30 })
const BOATING = hits({ 3: 5, 4: 7 })
const COAST = hits({ 2: 1, 4: 2 })

test('a document scores for every word that it has', () => {
  const { scores } = tallyGroups({ groups: [[BOATS, BOATING], [COAST]], unwanted: [] }, [1, 1], 5)

  expect([...scores]).toEqual([0, 10, 21, 35, 9, 0])
})

test('a group weighs once, however many of its words a document has', () => {
  const groups = [[BOATS, BOATING], [COAST]]
  const { sizes, weights } = tallyGroups({ groups, unwanted: [] }, [2, 3], 5)

  expect([...weights]).toEqual([0, 2, 5, 2, 5, 0])
  expect(sizes).toEqual([4, 2])
})

test('the same word asked for twice weighs twice', () => {
  const { weights } = tallyGroups({ groups: [[COAST], [COAST]], unwanted: [] }, [1, 1], 5)

  expect([...weights]).toEqual([0, 0, 2, 0, 2, 0])
})

test('what has anything unwanted weighs less than what has nothing', () => {
  const { weights } = tallyGroups({ groups: [[BOATS]], unwanted: [COAST, BOATING] }, [1], 5)

  expect([...weights]).toEqual([0, 1, -Infinity, -Infinity, -Infinity, 0])
})

test('scores can be added to', () => {
  const tally = tallyGroups({ groups: [[COAST]], unwanted: [] }, [1], 5)
  addScores(tally, BOATING)

  expect([...tally.scores]).toEqual([0, 0, 1, 5, 9, 0])
})

function hits(scoreOf: Record<number, number>) {
  return {
    ids: Uint32Array.from(Object.keys(scoreOf), Number),
    scores: Uint32Array.from(Object.values(scoreOf)),
  }
}
