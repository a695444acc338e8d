import { listRewrites } from '@/lib/site/list-rewrites'

const VIEWS = listRewrites().flatMap(({ source, has = [] }) =>
  has.map(({ key }) => ({ form: formOf(source), key })),
)

/**
 * True where the query of an address asks for another page than the one that was made at the build,
 * such as a view of the timeline. Any other query changes nothing about a page that is in the tree.
 */
export function asksForMore(path: string, query: string): boolean {
  const views = query === '' ? [] : VIEWS.filter(({ form }) => form.test(path))
  if (views.length === 0) return false
  const names = new Set(new URLSearchParams(query).keys())
  return views.some(({ key }) => names.has(key))
}

/** `/statistics/:measure` as a pattern: each name stands for one part of the path. */
function formOf(source: string): RegExp {
  return new RegExp(`^${source.replace(/:[a-z]+/g, '[^/]+')}$`)
}
