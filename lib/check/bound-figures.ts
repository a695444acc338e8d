import type { BlockLink } from '@/lib/check/reading/block-reading'
import type { Content } from '@/lib/check/reading/content'
import type { Place } from '@/lib/check/reading/content-file'
import { listBlocks, sentenceAround, type TextBlock } from '@/lib/check/reading/text-blocks'
import { type Binding, parseBinding } from '@/lib/figure/binding'

/** A bound number in its surroundings. */
export type BoundFigure = {
  binding: Binding
  link: BlockLink
  block: TextBlock
  sentence: string
  /** Found when it is asked for, since most figures have no problem. */
  readonly place: Place
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
      const sentence = sentenceAround(block, link.start)
      const findPlace = () => block.text.placeAt(block.sourceOffset(link.start))
      return [
        {
          binding,
          link,
          block,
          sentence,
          get place() {
            return findPlace()
          },
        },
      ]
    }),
  )
  figures.set(content, found)
  return found
}
