import type { Nodes } from 'mdast'
import { nodesOf, offsetOfNode } from '@/lib/check/reading/nodes'

/** An address in a text as the reader's browser would get it, and what it is used for. */
export type TextLink = {
  kind: 'link' | 'image'
  address: string
  /** Where it begins, as an offset in its text. */
  offset: number
  /** What stands in quotes after the address; null where nothing does. */
  title: string | null
}

/** Every address of a text, also of those that stand apart from their words, in order. */
export function listLinks(nodes: Nodes[]): TextLink[] {
  const images = new Set(nodesOf(nodes, 'imageReference').map(({ identifier }) => identifier))
  return nodesOf(nodes, 'link', 'image', 'definition').map((node) => {
    const isImage =
      node.type === 'image' || (node.type === 'definition' && images.has(node.identifier))
    return {
      kind: isImage ? 'image' : 'link',
      address: node.url,
      offset: offsetOfNode(node),
      title: node.title ?? null,
    }
  })
}
