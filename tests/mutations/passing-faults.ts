import type { SeededRandom } from '@/bench/seeded-random'
import { ofStatistics } from './binding-faults'
import { factOf } from './claim'
import { type Fault, faultAt, relink } from './fault'
import type { RealContent } from './real-content'

/*
 * What the gate is known to let through. The README names each of these under "Limits": a kind
 * that is refused one day leaves this file and the list there.
 */

const VAGUE = ['Hundreds of people came.', 'Dozens left.', 'No arrests followed.', 'Most left.']

/** A quantity that is no number. */
export function addVagueQuantity(content: RealContent, random: SeededRandom): Fault[] {
  return [...content.files]
    .filter(([path]) => /^(?:articles|events)/.test(path))
    .map(([path, text]) => {
      const at = text.trimEnd().length
      return faultAt(content, path, [at, at], ` ${random.pick(VAGUE)}`)
    })
}

/** A sentence that denies its right number, or gives it to somebody else. */
export function denySentence(content: RealContent): Fault[] {
  return ofStatistics(content).flatMap(({ link }) => {
    const file = content.files.get(link.path) ?? ''
    const match = /\b(says|puts|gives|counts|credits|made)\b(?=[^.[\]]*$)/.exec(
      file.slice(0, link.start),
    )
    if (!match) return []
    const place: [number, number] = [match.index, match.index + match[0].length]
    return [faultAt(content, link.path, place, `never ${match[0]}`)]
  })
}

/** A calculated change is presented as a made-up number. */
export function callItIllustration(content: RealContent): Fault[] {
  return content.links
    .filter((link) => link.scheme === 'change' && factOf(content, link) === null)
    .map((link) => relink(content, link, { address: 'plain:illustration' }))
}

/** A key statistic of an event is another one. */
export function exchangeKeyStatistic(content: RealContent, random: SeededRandom): Fault[] {
  return [...content.files].flatMap(([path, text]) =>
    [...text.matchAll(/(?<=^ {2}- statistic: ).+$/gm)].map(({ index, 0: slug }) => {
      const others = [...content.facts.keys()].filter((other) => !text.includes(other))
      return faultAt(content, path, [index, index + slug.length], random.pick(others))
    }),
  )
}

/** The doubt about a number, or what is said of its period, is taken out of its source. */
export function removeDoubt(content: RealContent): Fault[] {
  return [...content.files]
    .filter(([path]) => path.startsWith('sources/'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/^ {4}questioned: .*\n/gm)].map(({ index, 0: line }) =>
        faultAt(content, path, [index, index + line.length], ''),
      ),
    )
}

/** A figure stands in a field that tells what a measure or a source means. */
export function addToPlainField(content: RealContent): Fault[] {
  return [...content.files]
    .filter(([path]) => /^(?:measures|sources)\//.test(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(/(?<=^(?:definition|note|dateNote): .*)$/gm)].map(({ index }) =>
        faultAt(content, path, [index, index], ' It counted 4,210 of them.'),
      ),
    )
}
