import type { Nodes, Root } from 'mdast'

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>

/** Every node of a tree, the tree itself first, in the order of the text. */
export function listNodes(root: Root): Nodes[] {
  const nodes: Nodes[] = []
  const add = (node: Nodes): void => {
    nodes.push(node)
    if ('children' in node) for (const child of node.children) add(child)
  }
  add(root)
  return nodes
}

/** Those nodes that are of one of some types. */
export function nodesOf<Type extends Nodes['type']>(
  nodes: Nodes[],
  ...types: Type[]
): NodeOf<Type>[] {
  return nodes.filter((node): node is NodeOf<Type> => types.some((type) => type === node.type))
}

/** Where a node begins, as an offset in its text. */
export function offsetOfNode({ position }: Nodes): number {
  return position?.start.offset ?? 0
}
