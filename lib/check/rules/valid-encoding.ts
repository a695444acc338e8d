import { isUtf8 } from 'node:buffer'
import { type ContentFile, decode, placeAt } from '@/lib/check/reading/content-file'
import type { Rule } from '@/lib/check/rule'

const encode = (text: string) => new TextEncoder().encode(text)

/** Refuses files that are not plain UTF-8. */
export const validEncoding: Rule = {
  name: 'valid-encoding',
  reason: 'A file in another encoding would show readers broken characters.',
  examples: {
    right: [
      { 'topics/returns.yaml': 'title: Réadmission\ndescription: « Retours » – prix en €.\n' },
    ],
    wrong: [
      {
        'topics/returns.yaml': Uint8Array.of(
          ...encode('title: Caf'),
          0xe9,
          ...encode('\ndescription: A place.\n'),
        ),
      },
      { 'topics/returns.yaml': '\uFEFFtitle: Returns\ndescription: People sent back.\n' },
      { 'topics/returns.yaml': 'title: Returns\ndescription: People\0sent back.\n' },
    ],
  },
  *check({ files, otherFiles }) {
    for (const file of [...files, ...otherFiles]) {
      for (const { offset, message } of listFaults(file)) {
        yield { file, place: placeAt(file, offset), message }
      }
    }
  },
}

function* listFaults({ bytes }: ContentFile): Iterable<{ offset: number; message: string }> {
  const text = decode(bytes)
  const marks = text.startsWith('\uFEFF') ? 1 : 0
  const nul = text.indexOf('\0')
  if (!isUtf8(bytes)) {
    const message = 'A character here is not UTF-8. Save the file as UTF-8.'
    yield { offset: firstInvalid(bytes, text) - marks, message }
  }
  if (marks > 0) {
    const message =
      'The file begins with a byte order mark. Save it as UTF-8 without a byte order mark.'
    yield { offset: 0, message }
  }
  if (nul !== -1) {
    const message = 'There is a NUL character here. Remove it, or save the file as UTF-8.'
    yield { offset: nul - marks, message }
  }
}

/** Where the bytes part from those of the text that was made of them. */
function firstInvalid(bytes: Uint8Array, text: string): number {
  const again = encode(text)
  let at = 0
  while (bytes[at] === again[at]) at += 1
  // Back to the start of the character, which may share its first bytes with U+FFFD.
  while (((again[at] ?? 0) & 0xc0) === 0x80) at -= 1
  return decode(bytes.subarray(0, at)).length
}
