import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>

/** The nodes of some types at any depth, in the order of the text. */
export function listNodes<Type extends Nodes['type']>(
  root: Root,
  ...types: Type[]
): NodeOf<Type>[] {
  const nodes: NodeOf<Type>[] = []
  visit(root, types, (node) => {
    nodes.push(node as NodeOf<Type>) // only these types are visited
  })
  return nodes
}
