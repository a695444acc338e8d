/** The reasons for which a number may stand in prose without a statistic. A closed list. */
export const PLAIN_REASONS = ['counted-here', 'illustration', 'name', 'document-structure'] as const

/**
 * What stands behind a number in prose: one statistic (`stat:slug`), our own arithmetic on
 * two (`change:from..to`), the latest reading of a measure (`latest:measure`), or an
 * exemption with its reason (`plain:reason`).
 */
export type Binding =
  | { scheme: 'stat'; statistic: string }
  | { scheme: 'change'; from: string; to: string }
  | { scheme: 'latest'; measure: string }
  | { scheme: 'plain'; reason: string }

/** The schemes of bindings, for whoever has to let them through. */
export const BINDING_SCHEMES = ['stat', 'change', 'latest', 'plain'] as const

/** Null when the address is an ordinary link, or a binding that lacks a part. */
export function parseBinding(address: string): Binding | null {
  const [scheme, target = ''] = splitOnce(address, ':')
  if (target === '') return null
  if (scheme === 'stat') return { scheme, statistic: target }
  if (scheme === 'latest') return { scheme, measure: target }
  if (scheme === 'plain') return { scheme, reason: target }
  if (scheme !== 'change') return null
  const [from, to = ''] = splitOnce(target, '..')
  return from !== '' && to !== '' ? { scheme, from, to } : null
}

/** True when the address begins like a binding, be it complete or not. */
export function isBindingAddress(address: string): boolean {
  return BINDING_SCHEMES.some((scheme) => address.startsWith(`${scheme}:`))
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)]
}
