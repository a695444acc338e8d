import { type Fault, faultAt, relink, sentenceAt } from './fault'
import { rewrite } from './number-faults'
import { ofStatistics } from './binding-faults'
import type { RealContent } from './real-content'

/** One number became a range, or two: 3,434 → 3,400–3,500. */
export function makeRange(content: RealContent): Fault[] {
  return rewrite(content, (text) => {
    const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? ''
    const greater = (Number(digits.replaceAll(',', '')) + 10).toLocaleString('en-GB')
    return [`${digits}–${greater}`, `${digits} to ${greater}`, `${digits} or ${greater}`].map(
      (range) => text.replace(digits, range),
    )
  })
}

/** The number gave way to words that say none, or to a share or multiple. */
export function replaceByWords(content: RealContent): Fault[] {
  return rewrite(content, () => [
    ...['many', 'most', 'several', 'dozens', 'thousands', 'a number', 'hundreds of thousands'],
    ...['half', 'one in three', 'two-thirds', 'twice as many', 'none', 'three times as many'],
  ])
}

/** Per cents moved by a place, or written as a part of one: 15% → 1.5%. */
export function shiftPercentage(content: RealContent): Fault[] {
  return rewrite(content, (text) => {
    const digits = /[\d.]+(?=%)/.exec(text)?.[0]
    if (digits === undefined) return []
    const value = Number(digits)
    return [value / 10, value * 10, value / 100, 100 + value, 100 - value].map((other) =>
      text.replace(digits, String(Number(other.toFixed(4)))),
    )
  })
}

/** Only a part of the number stands in the link: 3,[434](…). */
export function linkOnePart(content: RealContent): Fault[] {
  return content.links
    .filter(({ scheme, text }) => scheme !== 'plain' && /\d[\d,.]*\d/.test(text))
    .flatMap((link) => {
      const at = /\d[,.]?(?=\d)/.exec(link.text)
      const cut = at ? at.index + at[0].length : 0
      const [first, last] = [link.text.slice(0, cut), link.text.slice(cut)]
      const address = `${link.scheme}:${link.target}`
      const place: [number, number] = [link.start, link.end]
      return [
        faultAt(content, link.path, place, `${first}[${last}](${address})`),
        faultAt(content, link.path, place, `[${first}](${address})${last}`),
        relink(content, link, { text: `${first}\u200b${last}` }),
      ]
    })
}

/** A change is told as a level: rose by 51% → rose to 51%. */
export function tellLevel(content: RealContent): Fault[] {
  return ofStatistics(content).flatMap(({ link, fact }) => {
    const before = (content.files.get(link.path) ?? '').slice(0, link.start)
    const found = / by $| of (?:over )?$/.exec(before)
    if (!fact.isChange || !found || / (?:more|higher)$/.test(link.text)) return []
    const level = found[0].startsWith(' by') ? ' to ' : ' to a level of '
    return level === ' to ' ? [faultAt(content, link.path, [found.index, link.start], level)] : []
  })
}

/** A count is told as a change: 3,434 arrived → rose by 3,434. */
export function tellChange(content: RealContent): Fault[] {
  return ofStatistics(content)
    .filter(({ fact, link }) => !fact.isChange && /^\D*[\d,.]+$/.test(link.text))
    .flatMap(({ link }) => [
      faultAt(content, link.path, [link.start, link.start], 'a rise of '),
      faultAt(content, link.path, [link.end, link.end], ' fewer'),
      faultAt(content, link.path, [link.start, link.start], 'a fall by '),
    ])
}

/** The year of a number is another: 5 March 2025 → 5 March 2024. */
export function changeYear(content: RealContent): Fault[] {
  return ofStatistics(content).flatMap(({ link, fact }) => {
    const file = content.files.get(link.path) ?? ''
    const { start, text } = sentenceAt(file, link.start)
    if (!fact.from || !fact.to || text.startsWith('|')) return []
    const [first, last] = [Number(fact.from.slice(0, 4)), Number(fact.to.slice(0, 4))]
    const isPart = (year: number) => first <= year && year <= last
    const plain = text.replace(/\]\([^)]*\)/g, ']()')
    if (![...plain.matchAll(/\b20\d\d\b/g)].some(([year]) => isPart(Number(year)))) return []
    const other = text.replace(/\([^)]*\)|\b20\d\d\b/g, (part) =>
      part.startsWith('(') || !isPart(Number(part)) ? part : String(last + 1),
    )
    return [faultAt(content, link.path, [start, start + text.length], other)]
  })
}
