import type { Rule } from '@/lib/check/rule'

/** Refuses a link without words. */
export const linkText: Rule = {
  name: 'link-text',
  reason: 'A link without words cannot be seen, clicked or read aloud.',
  isAboutTexts: true,
  examples: {
    right: ['[The statement](/sources/statement) says so.'],
    wrong: ['It says so [](/sources/statement).', 'It is [ ](stat:arrivals-2025).'],
  },
  *check({ texts }) {
    for (const text of texts) {
      for (const offset of text.wordlessLinks) {
        const message = 'The link has no words. Write between the square brackets where it leads.'
        yield { file: text.file, place: text.placeAt(offset), message }
      }
    }
  },
}
