import { exampleEvidence, exampleLock } from '@/lib/check/example-evidence'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { Rule } from '@/lib/check/rule'
import { matchesNumber, matchesPrecision } from '@/lib/evidence/match-number'
import { toWantedNumber } from '@/lib/evidence/wanted-number'
import { listNumbers } from '@/lib/figure/list-numbers'

/** Tells of a statistic that is more or less exact than the words of its source. */
export const evidencePrecision: Rule = {
  name: 'evidence-precision',
  reason: 'Over 30,000 and 30,000 are two statements, and only one of them is the source’s.',
  examples: {
    right: [exampleEvidence(), exampleEvidence(exampleLock().replace('3,434', 'some 3,434'))],
    wrong: [exampleEvidence(exampleLock().replace('3,434', 'over 3,434'))],
  },
  isWarning: true,
  *check(content) {
    const places = new Map(
      content.evidence?.lines.map(({ record }) => [record.statistic, record.places]) ?? [],
    )
    for (const { data, path, slug, source } of content.statistics) {
      if (!data || data.withdrawn || source.fields.archive === undefined) continue
      const wanted = toWantedNumber(content, data)
      for (const { written } of places.get(slug) ?? []) {
        // That it is another number altogether is for another rule to say.
        const numbers = listNumbers(written).filter((number) => matchesNumber(number, wanted))
        if (numbers.every((number) => matchesPrecision(number, wanted))) continue
        const precision = data.precision ?? 'no precision'
        const message = `The kept copy says “${written}”, and the statistic has ${precision}. Give it the precision of the source.`
        yield { file: source.file, place: placeOfPath(source, [...path, 'precision']), message }
        break
      }
    }
  },
}
