/** Fields and list places that lead to a value: `['statistics', 0, 'locator']`. */
export type YamlPath = (string | number)[]

/** A value with the path that leads to it. */
export type Found<Value> = { path: YamlPath; value: Value }

/** True for the fields of a map, and for nothing else. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (within, step) => childrenOf(within).find(([key]) => key === step)?.[1],
    value,
  )
}

/** Every value at a path in which `*` stands for each item of a list. */
export function listValues(value: unknown, pattern: string): Found<unknown>[] {
  const [step = '', ...rest] = pattern.split('.')
  const next = rest.join('.')
  return childrenOf(value)
    .filter(([key]) => key === step || (step === '*' && typeof key === 'number'))
    .flatMap(([key, child]) =>
      next === '' ? [{ path: [key], value: child }] : below(key, listValues(child, next)),
    )
}

/** Every text at any depth. */
export function listTexts(value: unknown): Found<string>[] {
  if (typeof value === 'string') return [{ path: [], value }]
  return childrenOf(value).flatMap(([key, child]) => below(key, listTexts(child)))
}

function below<Value>(key: string | number, found: Found<Value>[]): Found<Value>[] {
  return found.map(({ path, value }) => ({ path: [key, ...path], value }))
}

function childrenOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return [...value.entries()]
  return isFields(value) ? Object.entries(value) : []
}
