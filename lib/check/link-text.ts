import { toString } from 'mdast-util-to-string'
import { placeOf } from '@/lib/check/markdown-text'
import { listNodes } from '@/lib/check/nodes'
import type { Rule } from '@/lib/check/rule'

/** Refuses a link without words. */
export const linkText: Rule = {
  name: 'link-text',
  reason: 'A link without words cannot be seen, clicked or read aloud.',
  examples: {
    right: ['[The statement](/sources/statement) says so.'],
    wrong: ['It says so [](/sources/statement).', 'It is [ ](stat:arrivals-2025).'],
  },
  *check({ texts }) {
    for (const text of texts) {
      for (const node of listNodes(text.root, 'link', 'linkReference')) {
        if (toString(node).trim() !== '') continue
        const message = 'The link has no words. Write between the square brackets where it leads.'
        yield { file: text.file, place: placeOf(text, node), message }
      }
    }
  },
}
