/** One step from a record to another. */
export type Step = { from: string; to: string }

/** Of each circle the one step that closes it, in the order of the steps. */
export function findCircles<OneStep extends Step>(steps: OneStep[]): OneStep[] {
  const from = new Map<string, OneStep[]>()
  for (const step of steps) from.set(step.from, [...(from.get(step.from) ?? []), step])
  const closing = new Set<OneStep>()
  const walked = new Set<string>()

  function walk(name: string, way: ReadonlySet<string>): void {
    const here = new Set([...way, name])
    walked.add(name)
    for (const step of from.get(name) ?? []) {
      if (here.has(step.to)) closing.add(step)
      else if (!walked.has(step.to)) walk(step.to, here)
    }
  }

  for (const name of from.keys()) if (!walked.has(name)) walk(name, new Set())
  return steps.filter((step) => closing.has(step))
}
