import { isStillTrue } from './claim'
import { type Fault, faultAt } from './fault'
import { rewrite } from './number-faults'
import type { RealContent } from './real-content'

const PRECISION = /^(?:over|about|nearly|up to) /
const OTHER_PRECISIONS = ['over', 'about', 'nearly', 'up to', 'at least', 'fewer than']

/** The word of precision is left out: over 500 → 500. */
export function dropPrecision(content: RealContent): Fault[] {
  return rewrite(content, (text) => (PRECISION.test(text) ? [text.replace(PRECISION, '')] : []))
}

/** The word of precision is another: over 500 → nearly 500. */
export function exchangePrecision(content: RealContent): Fault[] {
  return rewrite(content, (text) =>
    PRECISION.test(text)
      ? OTHER_PRECISIONS.map((other) => text.replace(PRECISION, `${other} `))
      : [],
  )
}

/** A bare number is qualified inside its link. */
export function addPrecision(content: RealContent): Fault[] {
  return rewrite(content, (text) =>
    /^[\d€]/.test(text) ? [...OTHER_PRECISIONS, 'almost'].map((word) => `${word} ${text}`) : [],
  )
}

/** Words before a link qualify its number: fewer than [3,434](…), not [3,434](…) but. */
export function addPrecisionOutside(content: RealContent): Fault[] {
  const words = [...OTHER_PRECISIONS, 'more than']
  return content.links
    .filter(({ scheme, text }) => scheme !== 'plain' && /^[\d€]/.test(text))
    .flatMap((link) =>
      words
        .filter((word) => !isStillTrue(content, link, `${word} ${link.text}`))
        .map((word) => faultAt(content, link.path, [link.start, link.start], `${word} `)),
    )
}

/** More digits than are known: 15% → 15.0%, 72.2 million → 72,200,000. */
export function roundTooFinely(content: RealContent): Fault[] {
  return rewriteAlways(content, (text, isCalculated) => [
    ...(isCalculated
      ? [text.replace(/(\d)%/, '$1283%'), text.replace(/(\d)%/, '$1190%')]
      : [
          text.replace(
            /\d+(?=[^\d,.]*$)/,
            (digits) => `${digits}${/\d\.\d/.test(text) ? '0' : '.0'}`,
          ),
        ]),
    ...(text.includes('72.2 million') ? [text.replace('72.2 million', '72,200,000')] : []),
    ...(text.includes('540 million') ? [text.replace('540 million', '540,000,000')] : []),
  ])
}

/** Rounded without a word that says so: 3,434 → 3,400, 15.1% → 20%. */
export function roundSilently(content: RealContent): Fault[] {
  return rewrite(content, (text) => {
    const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? ''
    const value = Number(digits.replaceAll(',', ''))
    return [1000, 100, 10, 1]
      .map((step) => Math.round(value / step) * step)
      .filter((rounded) => rounded !== value && rounded > 0)
      .map((rounded) => text.replace(digits, rounded.toLocaleString('en-GB')))
  })
}

/** Finer digits are true and claim too much, so that truth does not decide here. */
function rewriteAlways(
  content: RealContent,
  reword: (text: string, isCalculated: boolean) => string[],
): Fault[] {
  return content.links
    .filter(({ scheme }) => scheme !== 'plain')
    .flatMap((link) =>
      reword(link.text, link.scheme === 'change')
        .filter((text) => text !== link.text)
        .map((text) =>
          faultAt(
            content,
            link.path,
            [link.start, link.end],
            `[${text}](${link.scheme}:${link.target})`,
          ),
        ),
    )
}
