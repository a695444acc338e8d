/** Chance that comes out alike every time: the same seed gives the same numbers. */
export type SeededRandom = {
  /** A whole number from `least` to `most`, both included. */
  integer: (least: number, most: number) => number
  /** One of a list, which must not be empty. */
  pick: <Item>(list: readonly Item[]) => Item
  /** All of a list in another order. */
  shuffle: <Item>(list: readonly Item[]) => Item[]
}

/** Chance from a seed, by the mulberry32 generator; the same on every machine. */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    integer,
    pick: <Item>(list: readonly Item[]) => {
      if (list.length === 0) throw new RangeError('There is nothing to pick from')
      return list[integer(0, list.length - 1)] as Item // the place is in the list
    },
    shuffle: (list) =>
      list
        .map((item) => ({ item, place: next() }))
        .sort((one, other) => one.place - other.place)
        .map(({ item }) => item),
  }
}
