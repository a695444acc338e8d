/** As many as the machine compresses at once; more would only wait in memory. */
const BATCH = 8

/** Does the same with each, some at once. Ends with the first that fails. */
export async function runInBatches<Item>(
  items: readonly Item[],
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items].reverse()
  const work = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await run(item)
  }
  await Promise.all(Array.from({ length: BATCH }, work))
}
