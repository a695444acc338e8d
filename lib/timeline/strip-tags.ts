/** A quoted attribute may hold the sign that ends a tag. */
const TAG = /<\/?(?<name>[a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi

const CHARACTER_REFERENCE = /&(?:#x?[\da-f]+|[a-z][a-z0-9]*);/gi

/** These can stand within a word. */
const WITHIN_WORDS = new Set(['a', 'b', 'code', 'del', 'em', 'i', 'span', 'strong'])

/**
 * The words of sanitised HTML, for searching alone. Written-out characters count as spaces: the
 * compiler writes letters and digits as they are.
 */
export function stripTags(html: string): string {
  return html
    .replace(TAG, (_, name: string) => (WITHIN_WORDS.has(name) ? '' : ' '))
    .replace(CHARACTER_REFERENCE, ' ')
}
