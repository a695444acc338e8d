import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { listScalarOffsets } from '@/lib/check/reading/scalar-offsets'

/** YAML in which the word MARK stands once, in each style that YAML has for a text. */
const STYLES = [
  'a: some MARK here\n',
  'a: some\n  MARK here\n',
  "a: 'it''s a MARK'\n",
  'a: "\\u00e9\\t\\"a\\" MARK"\n',
  'a: "some \\\n   MARK"\n',
  'a: "\\U0001F6A3 MARK"\n',
  'a: 🚣 MARK\n',
  'a: "one\n\n   two   \n  MARK"\n',
  'a: |\n  one\n   two\n  MARK\n',
  'a: >-\n  one\n  two\n\n\n  MARK\n',
  'a: |2-\n   one\n  MARK\n',
  'a: "one\r\n  MARK"\r\n',
]

test.each(STYLES)('a word is found where it is written: %j', (file) => {
  const document = parseDocument(file)
  const offsets = listScalarOffsets(file, document, ['a'])

  expect(offsets?.[String(document.get('a')).indexOf('MARK')]).toBe(file.indexOf('MARK'))
})

test('there is an offset for each character and one for the end', () => {
  const file = 'a: [no, "yes"]\n'

  expect(listScalarOffsets(file, parseDocument(file), ['a', 1])).toEqual([9, 10, 11, 12])
})

test('what is no text has no offsets', () => {
  expect(listScalarOffsets('a: 1\n', parseDocument('a: 1\n'), ['a'])).toBeNull()
  expect(listScalarOffsets('a: 1\n', parseDocument('a: 1\n'), ['b'])).toBeNull()
})
