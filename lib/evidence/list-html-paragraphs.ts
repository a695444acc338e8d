import type { ElementContent, Root, RootContent } from 'hast'
import { toString } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/** What stands on lines of its own. A cell is one, so that two numbers of a row never run together. */
const BLOCKS = new Set(
  [
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset',
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav',
    'ol option p pre search section select summary table tbody td tfoot th thead tr ul',
  ]
    .join(' ')
    .split(' '),
)
/** What a reader of the page never sees. */
const UNSEEN = new Set('head iframe noscript object script style svg template'.split(' '))

/** The text of each block of an HTML page that has text of its own, in the order of the page. */
export function listHtmlParagraphs(html: string): string[] {
  const blocks: string[] = ['']
  addText(unified().use(rehypeParse).parse(html), blocks)
  // Only what HTML itself takes for a blank: a no-break space may stand within a number.
  return blocks.map((text) => text.replace(/[ \t\r\n\f]+/g, ' ').trim()).filter(Boolean)
}

/** Adds to the last text, and begins another wherever a block begins or ends. */
function addText(node: Root | RootContent | ElementContent, blocks: string[]): void {
  if (node.type === 'text') blocks.push((blocks.pop() ?? '') + node.value)
  if (node.type !== 'element' && node.type !== 'root') return
  const name = node.type === 'element' ? node.tagName : ''
  if (name === 'br') blocks.push(`${blocks.pop() ?? ''} `)
  // The number of a footnote would become a digit of the figure that it stands at.
  const isFootnote = name === 'sup' && !/\p{L}/u.test(toString(node))
  if (UNSEEN.has(name) || isFootnote) return
  if (BLOCKS.has(name)) blocks.push('')
  for (const child of node.children) addText(child, blocks)
  if (BLOCKS.has(name)) blocks.push('')
}
