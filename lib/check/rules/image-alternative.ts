import type { Rule } from '@/lib/check/rule'

/** Refuses an image without a text that stands for it. */
export const imageAlternative: Rule = {
  name: 'image-alternative',
  reason: 'Readers who do not see an image need to be told what it shows.',
  isAboutTexts: true,
  examples: {
    right: ['![Arrivals fell from March to May.](/images/arrivals.svg)'],
    wrong: [
      'Chart: ![](/images/arrivals.svg)',
      'Chart: ![ ][chart]\n\n[chart]: /images/arrivals.svg',
    ],
  },
  *check({ texts }) {
    for (const text of texts) {
      for (const offset of text.silentImages) {
        const message =
          'The image has no alternative text. Write what it shows between the square brackets.'
        yield { file: text.file, place: text.placeAt(offset), message }
      }
    }
  },
}
