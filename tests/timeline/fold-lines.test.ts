import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldLines } from '@/lib/timeline/fold-lines'

test('a line that is not too long stays as it is', () => {
  const line = 'x'.repeat(75)

  expect(foldLines(`${line}\r\nEND`)).toBe(`${line}\r\nEND`)
})

test('a longer one goes on after a space', () => {
  expect(foldLines('x'.repeat(150))).toBe(
    `${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n ${'x'.repeat(1)}`,
  )
})

test('whatever the text, no line is too long, no character is cut, and nothing is lost', () => {
  const lines = fc.array(
    fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replace(/[\r\n]/g, '')),
  )

  fc.assert(
    fc.property(lines, (given) => {
      const text = given.join('\r\n')
      const folded = foldLines(text)
      for (const line of folded.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(Buffer.from(line).toString()).toBe(line)
      }
      // A line of the text may itself begin with a space, which unfolding would take for a fold.
      const unfolded = given.some((line) => line.startsWith(' ')) ? text : unfold(folded)
      expect(unfolded).toBe(text)
    }),
  )
})

function unfold(text: string): string {
  return text.replaceAll('\r\n ', '')
}
