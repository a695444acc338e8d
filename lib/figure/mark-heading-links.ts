import type { Nodes } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * A copy of a text in which each link inside a heading carries `dataInHeading`, because a
 * link cannot see what it stands in.
 */
export function markHeadingLinks<Tree extends Nodes>(tree: Tree): Tree {
  const copy = structuredClone(tree)
  visit(copy, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName)) markLinks(element)
  })
  return copy
}

/** Marks every link of a text that is a heading itself; changes the text in place. */
export function markLinks(tree: Nodes): void {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'a') element.properties.dataInHeading = true
  })
}
