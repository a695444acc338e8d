import { exampleSource } from '@/lib/check/example-files'
import { type Content, getRecord } from '@/lib/check/reading/content'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { Rule } from '@/lib/check/rule'
import { findLatest, indexStatistics } from '@/lib/check/statistic-index'
import { parseBinding } from '@/lib/figure/binding'

const ONE = {
  'sources/report.yaml': exampleSource('slug: one, measure: arrivals, value: 1, period: 2023'),
}

/** Warns of a statistic that no text speaks of. */
export const unusedStatistic: Rule = {
  name: 'unused-statistic',
  reason: 'A number that nobody uses is mostly one that somebody forgot to bind.',
  isWarning: true,
  examples: {
    right: [
      { ...ONE, 'events/talks.md': { body: 'In 2023 [one](stat:one) arrived.' } },
      {
        ...ONE,
        'events/talks.md': {
          fields: 'keyStatistics: [{ statistic: one, relevance: The count before. }]',
        },
      },
    ],
    wrong: [ONE],
  },
  *check(content) {
    // Until every file can be read, a use may be missing that is only not understood.
    if (content.records.some(({ data }) => data === null)) return
    const used = listUsed(content)
    const { standings } = indexStatistics(content)
    for (const { slug, source, path } of content.statistics) {
      const status = standings.get(slug)?.status
      if (used.has(slug) || status === 'withdrawn' || status === 'replaced') continue
      const message = `No text and no event uses ${slug}. Bind a number to it, or leave it for readers of the source.`
      yield { file: source.file, place: placeOfPath(source, path), message }
    }
  },
}

/** What texts and events name, and the readings of every change among it. */
function listUsed(content: Content): Set<string> {
  const addresses = content.texts.flatMap(({ links }) => links.map(({ address }) => address))
  const bound = addresses.flatMap((address) => {
    const binding = parseBinding(address)
    if (!binding) return []
    if (binding.scheme === 'stat') return [binding.statistic]
    if (binding.scheme === 'change') return [binding.from, binding.to]
    return binding.scheme === 'latest' ? (findLatest(content, binding.measure)?.slug ?? []) : []
  })
  const keys = content.events.flatMap(({ fields }) =>
    (fields.keyStatistics ?? []).map(({ statistic }) => statistic),
  )
  const named = [...bound, ...keys]
  const readings = named.flatMap((slug) => {
    const change = getRecord(content, 'statistics', slug)?.fields.change
    return change ? [change.from, change.to] : []
  })
  return new Set([...named, ...readings])
}
