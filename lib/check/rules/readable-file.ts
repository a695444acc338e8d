import { MOST_BYTES, type Obstacle, placeAt } from '@/lib/check/reading/content-file'
import type { Rule } from '@/lib/check/rule'

const MESSAGES: Record<Obstacle, string> = {
  'symbolic-link':
    'This is a symbolic link, which may lead out of the folder. Put the file itself here.',
  'not-a-file': 'This is not an ordinary file. Remove it.',
  'too-large': 'This file is larger than 1 MB. Split it, or remove what does not belong in it.',
  'not-text': 'This is not a text in UTF-8. Save it as UTF-8, or remove it.',
  unreadable: 'This file cannot be read. See whether it is there and whether you may open it.',
}

/** Refuses files that cannot be read as text. */
export const readableFile: Rule = {
  name: 'readable-file',
  reason: 'What cannot be read cannot be checked, and must not reach a reader unseen.',
  examples: {
    right: [{ 'terms/pilot.md': { body: `${'> '.repeat(9)}Deep, and still read.` } }],
    wrong: [
      { 'terms/pilot.md': 'a'.repeat(MOST_BYTES + 1) },
      { 'terms/pilot.md': { body: `${'> '.repeat(101)}Too deep.` } },
      { 'terms/pilot.md': Uint8Array.of(0xff, 0xfe, 0x2d, 0x00, 0x2d, 0x00) },
    ],
  },
  *check({ files, otherFiles, records }) {
    for (const file of [...files, ...otherFiles]) {
      if (!file.obstacle) continue
      yield { file, place: placeAt(file, 0), message: MESSAGES[file.obstacle] }
    }
    for (const { file, unreadTexts } of records) {
      for (const place of unreadTexts) {
        const message =
          'This text is nested too deeply to be read. Take quotes and lists out of one another.'
        yield { file, place, message }
      }
    }
  },
}
