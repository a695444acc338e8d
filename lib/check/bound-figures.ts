import type { Content } from '@/lib/check/content'
import type { Place } from '@/lib/check/content-file'
import { type BlockLink, listBlocks, sentenceAround, type TextBlock } from '@/lib/check/text-blocks'
import { type Binding, parseBinding } from '@/lib/figure/binding'

/** A bound number in its surroundings. */
export type BoundFigure = {
  binding: Binding
  link: BlockLink
  block: TextBlock
  sentence: string
  place: Place
}

const figures = new WeakMap<Content, BoundFigure[]>()

/** Every bound number of every text, in the order of the texts; worked out once for all rules. */
export function listBoundFigures(content: Content): BoundFigure[] {
  const known = figures.get(content)
  if (known) return known
  const found = listBlocks(content).flatMap((block) =>
    block.links.flatMap((link) => {
      const binding = parseBinding(link.address)
      if (!binding) return []
      const place = block.text.placeAt(block.sourceOffset(link.start))
      return [{ binding, link, block, sentence: sentenceAround(block, link.start), place }]
    }),
  )
  figures.set(content, found)
  return found
}
