import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** An address in a text as the reader's browser would get it, and what it is used for. */
export type TextLink = {
  kind: 'link' | 'image'
  address: string
  /** Where it begins, as an offset in its text. */
  offset: number
}

/** Every address of a text, also of those that stand apart from their words, in order. */
export function listLinks(root: Root): TextLink[] {
  const images = new Set<string>()
  const links: (TextLink & { identifier?: string })[] = []
  visit(root, (node) => {
    if (node.type === 'imageReference') images.add(node.identifier)
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return
    const identifier = node.type === 'definition' ? node.identifier : undefined
    const kind = node.type === 'image' ? 'image' : 'link'
    links.push({ kind, address: node.url, offset: node.position?.start.offset ?? 0, identifier })
  })
  return links.map(({ kind, address, offset, identifier = '' }) => ({
    kind: images.has(identifier) ? 'image' : kind,
    address,
    offset,
  }))
}
