import { placeOf } from '@/lib/check/markdown-text'
import { listNodes } from '@/lib/check/nodes'
import type { Rule } from '@/lib/check/rule'

/** Refuses HTML among Markdown, comments too. */
export const noRawHtml: Rule = {
  name: 'no-raw-html',
  reason: 'Content is text and runs no code; the compiler would drop HTML without a word.',
  examples: {
    right: ['Summer < winter, and `<b>` is how HTML writes bold.'],
    wrong: [
      'This is <b>bold</b>.',
      '<script>alert(1)</script>',
      'Text.\n\n<!-- to do -->',
      { 'events/talks.md': { fields: 'title: Ministers <i>talk</i>' } },
    ],
  },
  *check({ texts }) {
    for (const text of texts) {
      const opened = new Set<string>()
      for (const node of listNodes(text.root, 'html')) {
        const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(node.value) ?? []
        // One message for a pair of tags.
        if (slash && opened.has(name)) continue
        opened.add(name)
        const tag = name ? `the HTML tag <${slash}${name}>` : 'HTML, be it a comment'
        const message = `There is ${tag} here. Write it in Markdown, or remove it; for a plain < write \\<.`
        yield { file: text.file, place: placeOf(text, node), message }
      }
    }
  },
}
