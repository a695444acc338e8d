import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, type Labelled, overlaps, placeLabels } from '@/lib/chart/place-labels'

const BOUNDS: Box = { left: 0, top: 0, right: 600, bottom: 300 }

test('a label stands at the right of its mark where nothing is in the way', () => {
  const [placed] = placeLabels([dot(100, 150)], surroundings([]))

  expect(placed?.box).toMatchObject({ left: 116, top: 136 })
})

test('a label beside the right edge stays within the drawing', () => {
  const [placed] = placeLabels([dot(590, 150)], surroundings([]))

  expect(placed?.box.right).toBeLessThanOrEqual(BOUNDS.right)
})

test('a label keeps off the words of an axis', () => {
  const words: Box = { left: 110, top: 130, right: 200, bottom: 180 }
  const [placed] = placeLabels([dot(100, 150)], surroundings([words]))

  expect(placed && overlaps(placed.box, words)).toBe(false)
})

test('labels of any three marks with room between them do not cover each other', () => {
  const place = fc.record({
    x: fc.integer({ min: 20, max: 580 }),
    y: fc.integer({ min: 0, max: 20 }),
  })
  fc.assert(
    fc.property(fc.tuple(place, place, place), (places) => {
      const items = places.map(({ x, y }, index) => dot(x, 60 + index * 80 + y))
      const placed = placeLabels(items, surroundings([]))
      for (const one of placed) {
        expect(placed.filter((other) => other !== one && overlaps(other.box, one.box))).toEqual([])
        expect(placed.filter(({ marks }) => overlaps(marks[0], one.box))).toEqual([])
      }
    }),
    { numRuns: 100, seed: 1 },
  )
})

test('no labels need no places', () => {
  expect(placeLabels([], surroundings([]))).toEqual([])
})

function dot(x: number, y: number): Labelled {
  const mark = { left: x - 6, top: y - 6, right: x + 6, bottom: y + 6 }
  return { point: { x, y }, marks: [mark], width: 100, height: 40 }
}

function surroundings(obstacles: Box[]) {
  return { bounds: BOUNDS, obstacles, segments: [] }
}
