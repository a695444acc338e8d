type Choice = { value: string; count: number | null }

/** The choices of a list that are shown, in their order, and how many more would find something. */
export type PickedChoices<One> = { shown: One[]; left: number }

/** So many can be looked through. */
const MOST = 60

/**
 * Picks from a list of choices that may be very long. What would find nothing is left out, and of very
 * many those that find the least; what is chosen always stays, and so does what is not counted.
 */
export function pickChoices<One extends Choice>(
  choices: readonly One[],
  chosen: string,
): PickedChoices<One> {
  const isKept = ({ count, value }: Choice) => count === null || value === chosen
  const kept = choices.filter(isKept)
  const counted = choices.filter((choice) => !isKept(choice) && choice.count !== 0)
  const best = counted
    .toSorted((one, other) => (other.count ?? 0) - (one.count ?? 0))
    .slice(0, Math.max(0, MOST - kept.length))
  const shown = new Set([...kept, ...best])
  return {
    shown: choices.filter((choice) => shown.has(choice)),
    left: counted.length - best.length,
  }
}
