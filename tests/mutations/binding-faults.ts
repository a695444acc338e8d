import { factOf, followsFromFact, readClaim } from './claim'
import { addressOf, type Fault, faultAt, relink, sentenceAt } from './fault'
import type { BoundLink, Fact, RealContent } from './real-content'

/** Bound to another statistic that gives another number. */
export function bindWrongSlug(content: RealContent): Fault[] {
  return ofStatistics(content).flatMap(({ link, fact }) =>
    [...content.facts.values()]
      .filter((other) => other !== fact && isSimilar(fact, other) && !says(link, other))
      .map(({ slug }) => relink(content, link, { address: `stat:${slug}` })),
  )
}

/** Bound to another statistic that gives the same number for something else. */
export function bindSameValue(content: RealContent): Fault[] {
  return ofStatistics(content).flatMap(({ link, fact }) =>
    [...content.facts.values()]
      .filter((other) => other !== fact && says(link, other))
      .map(({ slug }) => relink(content, link, { address: `stat:${slug}` })),
  )
}

/** Bound to a name that is slightly wrong. */
export function misspellSlug(content: RealContent): Fault[] {
  return content.links
    .filter(({ scheme }) => scheme !== 'plain')
    .flatMap((link) => [
      relink(content, link, { address: addressOf(link).replace(/.$/, '') }),
      relink(content, link, { address: addressOf(link).replace(/-(?=[^-]*$)/, '_') }),
      relink(content, link, { address: addressOf(link).replace(':', ': ').replace(' ', 'x-') }),
    ])
}

/** The link is taken away and its words stay. */
export function unbind(content: RealContent): Fault[] {
  return content.links
    .filter(({ scheme }) => scheme !== 'plain')
    .map((link) => faultAt(content, link.path, [link.start, link.end], link.text))
}

/** The number stands in an ordinary link, in code, or with a broken binding. */
export function bindToPage(content: RealContent): Fault[] {
  return ofStatistics(content).flatMap(({ link, fact }) => [
    relink(content, link, { address: `/sources/${fact.source}` }),
    relink(content, link, { address: `/statistics/${fact.measure}/${fact.slug}` }),
    faultAt(content, link.path, [link.start, link.end], `\`${link.text}\``),
    relink(content, link, { address: `statistic:${fact.slug}` }),
    faultAt(content, link.path, [link.start, link.end], `[${link.text}]`),
  ])
}

/** A figure that has a statistic is exempt as if it had none. */
export function exempt(content: RealContent): Fault[] {
  return content.links
    .filter(({ scheme }) => scheme !== 'plain')
    .flatMap((link) =>
      ['counted-here', 'illustration', 'name', 'document-structure']
        // See callItIllustration.
        .filter((reason) => reason !== 'illustration' || link.scheme !== 'change')
        .map((reason) => relink(content, link, { address: `plain:${reason}` })),
    )
}

/** The two readings of a change have changed places. */
export function swapChange(content: RealContent): Fault[] {
  return ofChanges(content).map((link) => {
    const [from, to] = link.target.split('..')
    return relink(content, link, { address: `change:${to}..${from}` })
  })
}

/** One of the two readings of a change is another. */
export function exchangeReading(content: RealContent): Fault[] {
  return ofChanges(content).flatMap((link) => {
    const [from = '', to = ''] = link.target.split('..')
    const others = [...content.facts.keys()].filter((slug) => slug !== from && slug !== to)
    return others.flatMap((other) => [
      relink(content, link, { address: `change:${other}..${to}` }),
      relink(content, link, { address: `change:${from}..${other}` }),
    ])
  })
}

/** What a source states is presented as our own sum, or the other way round. */
export function exchangeScheme(content: RealContent): Fault[] {
  const stated = ofStatistics(content).filter(({ fact }) => !fact.isChange)
  return [
    ...ofChanges(content).map((link) => {
      const [from, to] = link.target.split('..')
      const address = `stat:${to}-on-${from?.match(/20\d\d/)?.[0]}`
      return relink(content, link, { address })
    }),
    ...stated
      .filter(({ fact, link }) => {
        const latest = factOf(content, { ...link, scheme: 'latest', target: fact.measure })
        return latest !== null && !says(link, latest)
      })
      .map(({ link, fact }) => relink(content, link, { address: `latest:${fact.measure}` })),
  ]
}

/** The words that tell a number from its double are gone from the sentence. */
export function removeTellingWords(content: RealContent): Fault[] {
  return ofStatistics(content).flatMap(({ link, fact }) => {
    const hasDouble = [...content.facts.values()].some(
      (other) => other !== fact && isDouble(fact, other),
    )
    const file = content.files.get(link.path) ?? ''
    const { start, text } = sentenceAt(file, link.start)
    if (!hasDouble || text.startsWith('|')) return []
    const words = content.measures.get(fact.measure)?.words ?? []
    const telling = new RegExp(`\\b(?:${words.join('|')})\\b(?![^(\\s]*\\))`, 'gi')
    const plain = text.replace(telling, 'things')
    return plain === text ? [] : [faultAt(content, link.path, [start, start + text.length], plain)]
  })
}

/** Links of `stat:` with the statistic behind them. */
export function ofStatistics({ links, facts }: RealContent): { link: BoundLink; fact: Fact }[] {
  return links.flatMap((link) => {
    const fact = link.scheme === 'stat' ? facts.get(link.target) : undefined
    return fact ? [{ link, fact }] : []
  })
}

function ofChanges({ links }: RealContent): BoundLink[] {
  return links.filter(({ scheme }) => scheme === 'change')
}

/** Statistics that somebody may take for one another: of one measure, one source or one unit. */
function isSimilar(one: Fact, other: Fact): boolean {
  return one.measure === other.measure || one.source === other.source || one.unit === other.unit
}

/** A statistic of another measure that is given in the same words. */
function isDouble(one: Fact, other: Fact): boolean {
  const saidUnit = (fact: Fact) => (/^(?:percent|euros)$/.test(fact.unit) ? fact.unit : null)
  return (
    one.measure !== other.measure &&
    one.value === other.value &&
    one.precision === other.precision &&
    saidUnit(one) === saidUnit(other)
  )
}

function says({ text }: BoundLink, fact: Fact): boolean {
  const claim = readClaim(text)
  return claim !== null && followsFromFact(fact, claim)
}
