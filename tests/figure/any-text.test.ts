import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listNumbers } from '@/lib/figure/list-numbers'

test('any text is read without an error, in order and without overlap', () => {
  fc.assert(
    fc.property(anyText(), fc.array(fc.string(), { maxLength: 3 }), (text, names) => {
      let end = 0
      for (const number of listNumbers(text, { names })) {
        expect(number.start).toBeGreaterThanOrEqual(end)
        expect(number.numberStart).toBeGreaterThanOrEqual(number.start)
        expect(number.numberEnd).toBeGreaterThan(number.numberStart)
        expect(number.end).toBeGreaterThanOrEqual(number.numberEnd)
        expect(number.text).toBe(text.slice(number.start, number.end))
        expect([number.value, number.step, number.digitStep]).not.toContain(NaN)
        end = number.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 2000 },
  )
})

test('every digit of a text is told in some number', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const spans = listNumbers(text)
      for (const { index } of text.matchAll(/\d/g)) {
        expect(spans.some(({ start, end }) => start <= index && index < end)).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['digits', '9'],
  ['groups', '111,'],
  ['blanks', '111 '],
  ['dashes', '1-'],
  ['colons', '1:'],
  ['noughts', '0'],
  ['scales', 'million '],
  ['spelled numbers', 'two hundred and '],
  ['days', '5, '],
  ['dates', '5 March '],
  ['sections', 'paragraphs 2, '],
  ['precision', 'more than '],
  ['addresses', 'http://'],
  ['letters', 'a1'],
  ['signs', '€-'],
  ['blanks alone', ' '],
])(
  'a long run of %s is read in time that grows with its length',
  (_what, piece) => {
    const started = performance.now()
    listNumbers(piece.repeat(100_000 / piece.length))
    listNumbers(`${piece.repeat(100_000 / piece.length)}x`)

    // A time that grew with the square of the length would be minutes.
    expect(performance.now() - started).toBeLessThan(20_000)
  },
  30_000,
)

test('numbers beyond all measure are read as such', () => {
  expect(listNumbers('9'.repeat(400))).toMatchObject([{ kind: 'figure', value: Infinity }])
  expect(listNumbers('7'.repeat(1_000_000))).toHaveLength(1)
})

function anyText(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ...[
      '5',
      '2025',
      '3,434',
      '12',
      ' ',
      '-',
      '–',
      '−',
      '.',
      ',',
      '/',
      ':',
      '%',
      '€',
      '£',
      '½',
      'a ',
    ],
    ...[
      'one ',
      'ten ',
      'hundred ',
      'million ',
      'and ',
      'half ',
      'third ',
      'in ',
      'to ',
      'between ',
    ],
    ...[
      'from ',
      'over ',
      'more than ',
      'March ',
      'Wednesday ',
      'paragraphs ',
      'No. ',
      'first ',
      'm',
    ],
    ...[
      'per cent',
      'times',
      'as many as ',
      'by ',
      'rose ',
      'th',
      's',
      'am',
      "o'clock",
      '24/7',
      'X',
    ],
    ...[
      '\u200b',
      '\u202f',
      '\u00a0',
      '\n',
      '\u202e',
      '\ue000',
      '🙂',
      '٣',
      'http://',
      'people',
      '_',
    ],
  )
  const pieces = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''))
  return fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
}
