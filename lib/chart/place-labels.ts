import { permute, range, sum } from 'd3-array'

/** A rectangle of a drawing. */
export type Box = { left: number; top: number; right: number; bottom: number }

export type Point = { x: number; y: number }

/** What a label belongs to, and how large the label is. The first mark is the dot. */
export type Labelled = { point: Point; marks: [Box, ...Box[]]; width: number; height: number }

type Surroundings = {
  /** Labels stay within it. */
  bounds: Box
  /** What no label may cover besides the marks: the words of the axes. */
  obstacles: Box[]
  /** Lines that a label had better not cross, though it may. */
  segments: [Point, Point][]
}

type Placed<Item> = { item: Item; box: Box; cost: number }

const GAP = 10
const CROSSING_COST = 12
const COVERING_COST = 1000
/** Distances at which a place is looked for, nearest first. */
const STEPS = [0, 18, 36, 54, 72, 90, 120, 150]
/** Up to so many labels every order of placing them is tried. */
const MOST_ORDERED = 5

/**
 * Finds a place for each label so that none covers another, a mark or an axis: at the right
 * of its mark if it can be, else as near as it can be. The same drawing always comes out.
 */
export function placeLabels<Item extends Labelled>(
  items: Item[],
  surroundings: Surroundings,
): (Item & { box: Box })[] {
  const tries = listOrders(items.length).map((order) => {
    const placed = placeInOrder(permute(items, order), surroundings)
    return { placed, cost: sum(placed, ({ cost }) => cost) }
  })
  const best = tries.reduce((one, other) => (other.cost < one.cost ? other : one))
  const boxes = new Map(best.placed.map(({ item, box }) => [item, box]))
  return items.map((item) => ({ ...item, box: boxes.get(item) ?? item.marks[0] }))
}

/** True when two rectangles share more than an edge. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
    Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top)
  )
}

function placeInOrder<Item extends Labelled>(
  items: Item[],
  surroundings: Surroundings,
): Placed<Item>[] {
  const fixed = [...items.flatMap(({ marks }) => marks), ...surroundings.obstacles]
  const placed: Placed<Item>[] = []
  for (const item of items) {
    const taken = [...placed.map(({ box }) => box), ...fixed]
    const choices = listPlaces(item).map(({ box, rank }) => ({
      item,
      box,
      cost: rank + costOf(box, taken, surroundings),
    }))
    placed.push(choices.reduce((one, other) => (other.cost < one.cost ? other : one)))
  }
  return placed
}

/** All places worth a look; `rank` is lower where a reader expects the label sooner. */
function listPlaces({ point, marks, width, height }: Labelled): { box: Box; rank: number }[] {
  const right = Math.max(...marks.map((mark) => mark.right))
  const left = Math.min(...marks.map((mark) => mark.left))
  const lefts = [
    right + GAP,
    marks[0].right + GAP - 4,
    right - width,
    point.x - width / 2,
    marks[0].left - width - GAP + 4,
    left,
    left - width - GAP,
  ]
  const beside = point.y - 14
  const below = marks[0].bottom + 2
  const above = marks[0].top - 2 - height
  return STEPS.flatMap((step, distance) =>
    lefts.flatMap((x, side) =>
      [beside + step, below + step, above - step, beside - step].map((top, level) => ({
        box: { left: x, top, right: x + width, bottom: top + height },
        rank: distance * 20 + side * 3 + level * 2,
      })),
    ),
  )
}

function costOf(box: Box, taken: Box[], { bounds, segments }: Surroundings): number {
  const covering = taken.filter((other) => overlaps(box, other)).length
  const crossing = segments.filter((segment) => crosses(segment, box)).length
  const isOutside =
    box.left < bounds.left ||
    box.right > bounds.right ||
    box.top < bounds.top ||
    box.bottom > bounds.bottom
  return covering * COVERING_COST + crossing * CROSSING_COST + (isOutside ? 2 * COVERING_COST : 0)
}

/** Walks along the segment; exact enough to choose a place by. */
function crosses([start, end]: [Point, Point], box: Box): boolean {
  return range(0, 41).some((step) => {
    const x = start.x + (step / 40) * (end.x - start.x)
    const y = start.y + (step / 40) * (end.y - start.y)
    return x > box.left && x < box.right && y > box.top && y < box.bottom
  })
}

function listOrders(count: number): number[][] {
  if (count > MOST_ORDERED) return [range(count), range(count).reverse()]
  return count === 0
    ? [[]]
    : listOrders(count - 1).flatMap((order) =>
        range(count).map((place) => order.toSpliced(place, 0, count - 1)),
      )
}
