import type { Rule } from '@/lib/check/rule'

/** Refuses HTML among Markdown, comments too. */
export const noRawHtml: Rule = {
  name: 'no-raw-html',
  reason: 'Content is text and runs no code; the compiler would drop HTML without a word.',
  isAboutTexts: true,
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
      for (const { value, offset } of text.html) {
        const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(value) ?? []
        // One message for a pair of tags.
        if (slash && opened.has(name)) continue
        opened.add(name)
        const message = name
          ? `There is the HTML tag <${slash}${name}> here. Write it in Markdown, or remove it; for a plain < write \\<.`
          : 'There is an HTML comment or other HTML here, which no reader would see. Remove it; for a plain < write \\<.'
        yield { file: text.file, place: text.placeAt(offset), message }
      }
    }
  },
}
