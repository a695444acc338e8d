import { type Fault, faultAt } from './fault'
import { rewrite } from './number-faults'
import type { RealContent } from './real-content'

const NOUNS = [
  'people',
  'arrests',
  'visits',
  'convictions',
  'crossings',
  'officers',
  'organised crime groups',
  'years',
]

/** The unit that is written with a number is another, or none: 15% → 15, €5m → £5m, a week → a day. */
export function changeUnit(content: RealContent): Fault[] {
  return rewrite(content, (text) => [
    ...(text.includes('%') ? ['', '‰', ' times', ' euros', ' people'] : []).map((unit) =>
      text.replace('%', unit),
    ),
    ...(text.includes(' euros') ? ['', ' pounds', ' dollars', ' people', '%'] : []).map((unit) =>
      text.replace(' euros', unit),
    ),
    ...(text.includes('€') ? ['', '£', '$'] : []).map((sign) => text.replace('€', sign)),
    ...(text.includes('a week') ? ['a day', 'a month', 'a year', 'in all'] : []).map((rate) =>
      text.replace('a week', rate),
    ),
    ...(text.includes(' years') ? [' months', ' days', ' weeks', ' people'] : []).map((unit) =>
      text.replace(' years', unit),
    ),
    ...(/^[^%€]*\d$/.test(text) ? ['%', ' per cent', ' euros', ' times'] : []).map(
      (unit) => text + unit,
    ),
    ...(/^[^%€]*\d$/.test(text) ? ['€', '£'].map((sign) => text.replace(/\d/, `${sign}$&`)) : []),
  ])
}

/** What is counted is something else: 7,130 arrests → 7,130 visits. */
export function changeNoun(content: RealContent): Fault[] {
  const inside = rewrite(content, (text) =>
    NOUNS.filter((noun) => text.endsWith(` ${noun}`)).flatMap((noun) =>
      NOUNS.filter((other) => other !== noun).map((other) => text.replace(noun, other)),
    ),
  )
  const after = content.links.flatMap((link) => {
    const rest = content.files.get(link.path)?.slice(link.end, link.end + 30) ?? ''
    const noun = NOUNS.find((name) => rest.startsWith(` ${name}`))
    const words = content.measures.get(content.facts.get(link.target)?.measure ?? '')?.words ?? []
    if (noun === undefined || /%|euro/.test(link.text)) return []
    const place: [number, number] = [link.end, link.end + noun.length + 1]
    const others = NOUNS.filter((other) => other !== noun && !words.includes(other))
    return others.map((other) => faultAt(content, link.path, place, ` ${other}`))
  })
  return [...inside, ...after]
}

/** Words that follow the link make another number of it: [15%](…) points, [210](…) million. */
export function addWordAfter(content: RealContent): Fault[] {
  return content.links
    .filter(({ scheme, text }) => scheme !== 'plain' && /[\d%]$/.test(text))
    .flatMap((link) => {
      const words = link.text.endsWith('%')
        ? [' points', ' percentage points']
        : [
            ' million',
            ' thousand',
            '%',
            ' per cent',
            ' euros',
            ' times',
            ' percentage points',
            'bn',
          ]
      return words.map((word) => faultAt(content, link.path, [link.end, link.end], word))
    })
}

/** Percentage points where a number is in per cent. */
export function writePoints(content: RealContent): Fault[] {
  return rewrite(content, (text) =>
    text.includes('%')
      ? [' percentage points', ' points', '% points', 'pp', ' per cent points'].map((points) =>
          text.replace('%', points),
        )
      : [],
  )
}
