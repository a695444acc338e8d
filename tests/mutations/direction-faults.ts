import { type Fault, faultAt, sentenceAt } from './fault'
import { rewrite } from './number-faults'
import type { RealContent } from './real-content'

const UP_AND_DOWN: [RegExp, string][] = [
  [/\brise by $/, 'fall by '],
  [/\brise of $/, 'fall of '],
  [/\brose by $/, 'fell by '],
  [/\bgrew by $/, 'shrank by '],
  [/\bincrease of $/, 'decrease of '],
  [/\bup $/, 'down '],
]

/** A rise is called a fall, with the word beside the number or with a sign. */
export function turnDirection(content: RealContent): Fault[] {
  const inside = rewrite(content, (text) => [
    ...(/ (?:higher|more)$/.test(text)
      ? [' lower', ' less', ' fewer'].map((word) => text.replace(/ (?:higher|more)$/, word))
      : []),
    ...(text.includes('%') ? [text.replace(/\d/, '−$&'), text.replace(/\d/, '-$&')] : []),
    ...(/^\d/.test(text) ? [`−${text}`, `minus ${text}`] : []),
  ])
  const outside = content.links.flatMap((link) => {
    const file = content.files.get(link.path) ?? ''
    const before = file.slice(0, link.start)
    return UP_AND_DOWN.flatMap(([up, down]) => {
      const at = before.search(up)
      return at === -1 ? [] : [faultAt(content, link.path, [at, link.start], down)]
    })
  })
  return [...inside, ...outside, ...turnVerbs(content)]
}

/** The verb of the sentence stands farther away: "arrests rose by", "is expected to rise by". */
function turnVerbs(content: RealContent): Fault[] {
  return content.links
    .filter(({ text }) => /\d%$/.test(text))
    .flatMap((link) => {
      const file = content.files.get(link.path) ?? ''
      const { start } = sentenceAt(file, link.start)
      const before = file.slice(start, link.start)
      const verb = / (?:raised|to raise|a rise of|rose|grew) (?!by \[)/.exec(before)
      if (!verb || before.slice(verb.index).includes('[')) return []
      const downs: Record<string, string> = {
        ' raised ': ' lowered ',
        ' to raise ': ' to lower ',
        ' a rise of ': ' a fall of ',
        ' rose ': ' fell ',
        ' grew ': ' shrank ',
      }
      const at = start + verb.index
      return [faultAt(content, link.path, [at, at + verb[0].length], downs[verb[0]] ?? ' fell ')]
    })
}
