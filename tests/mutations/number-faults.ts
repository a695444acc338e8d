import type { SeededRandom } from '@/bench/seeded-random'
import { isStillTrue } from './claim'
import { type Fault, relink } from './fault'
import type { BoundLink, RealContent } from './real-content'

const IN_WORDS: Record<string, string> = {
  '55': 'fifty-six',
  '60': 'sixteen',
  '50': 'fifteen',
  '15': 'fifty',
  '16': 'sixty',
  '30': 'thirteen',
  '40': 'fourteen',
  '25': 'twenty-six',
  '51': 'fifty-two',
  '210': 'two hundred and one',
  '140': 'one hundred and fourteen',
  '400': 'four thousand',
  '500': 'five thousand',
  '30,000': 'thirteen thousand',
  '20,000': 'twelve thousand',
  '37,000': 'thirty-six thousand',
}

/** One digit is another: 3,434 → 3,439. */
export function changeDigit(content: RealContent, random: SeededRandom): Fault[] {
  return rewrite(content, (text) =>
    digitPlaces(text).map((at) => {
      const others = [...'0123456789'].filter((digit) => digit !== text[at])
      return text.slice(0, at) + random.pick(others) + text.slice(at + 1)
    }),
  )
}

/** Two digits changed places: 3,434 → 3,443. */
export function transposeDigits(content: RealContent): Fault[] {
  return rewrite(content, (text) => {
    const places = digitPlaces(text)
    return places.slice(1).map((at, index) => {
      const before = places[index] ?? at
      const signs = [...text]
      ;[signs[before], signs[at]] = [text.charAt(at), text.charAt(before)]
      return signs.join('')
    })
  })
}

/** A digit is lost or stands twice: 3,434 → 3,34 or 3,4434. */
export function loseOrDoubleDigit(content: RealContent): Fault[] {
  return rewrite(content, (text) =>
    digitPlaces(text).flatMap((at) => [
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + text.charAt(at) + text.slice(at),
    ]),
  ).filter(({ what }) => /→ “\[[^\]]*\d/.test(what))
}

/** A comma became a decimal point, or was lost with the digits after it: 3,434 → 3.434. */
export function changeSeparator(content: RealContent): Fault[] {
  return rewrite(content, (text) =>
    /\d,\d/.test(text)
      ? [text.replace(',', '.'), text.replace(/,\d{3}/, ''), text.replace(',', ',0')]
      : /\d\.\d/.test(text)
        ? [text.replace('.', ','), text.replace('.', ''), text.replace(/\.\d/, '')]
        : [],
  )
}

/** The word of magnitude is another, is lost or has come in: 540 million → 540 thousand. */
export function changeMagnitude(content: RealContent): Fault[] {
  return rewrite(content, (text) => {
    if (!text.includes(' million')) {
      return [' thousand', ' million', 'k', 'm', 'bn'].map((word) =>
        text.replace(/\d[\d,.]*\d|\d/, `$&${word}`),
      )
    }
    const others = [' thousand', ' billion', '', ' hundred', ' hundred million']
    return others.map((other) => text.replace(' million', other))
  })
}

/** Another number, written out: 55 → fifty-six. */
export function spellWrongly(content: RealContent): Fault[] {
  return rewrite(content, (text) => {
    const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? ''
    const words = IN_WORDS[digits]
    return words === undefined ? [] : [text.replace(digits, words).replace('%', ' per cent')]
  })
}

/** Every link with each of its new wordings that is no longer true. */
export function rewrite(
  content: RealContent,
  reword: (text: string, link: BoundLink) => string[],
): Fault[] {
  return content.links
    .filter(({ scheme }) => scheme !== 'plain')
    .flatMap((link) =>
      reword(link.text, link)
        .filter((text) => text !== link.text && !isStillTrue(content, link, text))
        .map((text) => relink(content, link, { text })),
    )
}

function digitPlaces(text: string): number[] {
  return [...text.matchAll(/\d/g)].map(({ index }) => index)
}
