import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listSentences } from '@/lib/figure/list-sentences'

test.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['Mr. Hewitt met Dr. Smith. They agreed.', ['Mr. Hewitt met Dr. Smith.', 'They agreed.']],
  ['See e.g. France. Then i.e. Paris.', ['See e.g. France.', 'Then i.e. Paris.']],
  ['It began c. 2020. St. Ives too.', ['It began c. 2020.', 'St. Ives too.']],
  ['No. 10 said no. It left.', ['No. 10 said no.', 'It left.']],
  ['See pp. 3–5. Page 6 is bare.', ['See pp. 3–5.', 'Page 6 is bare.']],
  ['J. K. Rowling and U.K. law. Done.', ['J. K. Rowling and U.K. law.', 'Done.']],
  ['It rose 3.5 times. 15 came.', ['It rose 3.5 times.', '15 came.']],
  ['He and I. They left.', ['He and I.', 'They left.']],
  ['At 9 a.m. on Monday. At 5 p.m. He left.', ['At 9 a.m. on Monday.', 'At 5 p.m.', 'He left.']],
  ['Boats, dogs etc. are new. Etc. etc.', ['Boats, dogs etc. are new.', 'Etc. etc.']],
  ['“No!” she said. “Yes.” He left.', ['“No!” she said.', '“Yes.”', 'He left.']],
  ['(It fell.) Then it rose.', ['(It fell.)', 'Then it rose.']],
  ['Wait… there is more. Well...', ['Wait… there is more.', 'Well...']],
  [
    'A soft\nbreak is none.\n\nAn empty line is one',
    ['A soft\nbreak is none.', 'An empty line is one'],
  ],
  ['€5m. €7m later.', ['€5m.', '€7m later.']],
  ['   ', []],
  ['', []],
])('%s', (text, expected) => {
  expect(listSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test('any text is cut into parts that hold all but its blanks', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const parts = listSentences(text).map(({ start, end }) => text.slice(start, end))
      expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      expect(parts.every((part) => part !== '' && part === part.trim())).toBe(true)
    }),
  )
})

function anyText() {
  const piece = fc.constantFrom('. ', 'Mr. ', '“Yes.” ', '\n\n', ' 5 ', 'he ', 'He ', '!? ', 'No. ')
  return fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  )
}
