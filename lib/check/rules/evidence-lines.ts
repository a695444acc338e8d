import { exampleEvidence, exampleLock } from '@/lib/check/example-evidence'
import { placeAt } from '@/lib/check/reading/content-file'
import type { Rule } from '@/lib/check/rule'

/** Refuses lines of the evidence lock that cannot be read, or that stand there twice. */
export const evidenceLines: Rule = {
  name: 'evidence-lines',
  reason: 'What was found in a source can be held against a number only while it can be read.',
  examples: {
    right: [exampleEvidence()],
    wrong: [
      exampleEvidence(`${exampleLock()}<<<<<<< main\n`),
      exampleEvidence(`${exampleLock()}\n`),
      exampleEvidence(exampleLock().replace('"places":[', '"places":[],"place":[')),
      exampleEvidence(exampleLock().replace('"verifiedOn":"2026-11-22"', '"verifiedOn":"now"')),
      exampleEvidence(exampleLock().replace('"paragraph":12', '"paragraph": 12')),
      exampleEvidence(exampleLock().replace(/^.*\n/, '$&$&')),
    ],
  },
  *check({ evidence }) {
    if (!evidence) return
    const { file, lines, faults } = evidence
    for (const { offset, fault } of faults) {
      const message = `${fault}. Put it back as it was, or remove the line and run npm run evidence again.`
      yield { file, place: placeAt(file, offset), message }
    }
    const seen = new Set<string>()
    for (const { record, offset } of lines) {
      if (seen.has(record.statistic)) {
        const message = `A line before this one is about ${record.statistic} already. Remove one of the two, and run npm run evidence again.`
        yield { file, place: placeAt(file, offset), message }
      }
      seen.add(record.statistic)
    }
  },
}
