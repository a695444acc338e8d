import { placeAt } from '@/lib/check/reading/content-file'
import type { FenceFault } from '@/lib/check/reading/front-matter'
import type { Rule } from '@/lib/check/rule'

const MESSAGES: Record<FenceFault['kind'], string> = {
  'no-opening':
    'The front matter is missing. Begin the file with a line of three hyphens, the fields, and another line of three hyphens.',
  'opening-not-bare':
    'The first line is not three hyphens alone but “%”. Leave only the hyphens there.',
  'no-closing': 'The front matter has no end. Write a line of three hyphens below its last field.',
  'closing-not-bare':
    'This line ends the front matter and is not three hyphens alone but “%”. Leave only the hyphens there, or indent it if it is part of a field.',
}

/** Refuses anything but two bare lines of hyphens around the front matter. */
export const frontMatterFence: Rule = {
  name: 'front-matter-fence',
  reason: 'The compiler runs what follows a fence such as ---js as a program.',
  examples: {
    right: [{ 'terms/pilot.md': '---\r\ntitle: Pilot\r\n---\r\n\r\nA trial.\r\n' }],
    wrong: [
      { 'terms/pilot.md': '---js\n{ title: require("os").hostname() }\n---\n\nA trial.\n' },
      { 'terms/pilot.md': '--- \ntitle: Pilot\n---\n\nA trial.\n' },
      { 'terms/pilot.md': 'title: Pilot\n\nA trial.\n' },
      { 'terms/pilot.md': '---\ntitle: Pilot\n\nA trial.\n' },
      { 'terms/pilot.md': '---\ntitle: Pilot\n----\n\nA trial.\n' },
    ],
  },
  *check({ records }) {
    for (const { file, frontMatter } of records) {
      if (!frontMatter.fault) continue
      const { kind, offset, line } = frontMatter.fault
      const message = MESSAGES[kind].replace('%', () => line.slice(0, 40))
      yield { file, place: placeAt(file, offset), message }
    }
  },
}
