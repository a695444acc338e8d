import { exampleEvidence, exampleLock } from '@/lib/check/example-evidence'
import { placeOfPath } from '@/lib/check/reading/content-record'
import type { Rule } from '@/lib/check/rule'

/** Reminds that no number has been looked for in the kept copies of the sources so far. */
export const noEvidence: Rule = {
  name: 'no-evidence',
  reason: 'A number that nobody has looked for in its source may be a slip of the pen.',
  examples: {
    right: [{}, exampleEvidence(), { 'evidence.lock.jsonl': exampleLock() }],
    wrong: [{ 'sources/statement.yaml': { fields: 'archive: a.txt' } }],
  },
  isWarning: true,
  *check({ otherFiles, sources }) {
    if (otherFiles.some(({ path }) => path === 'evidence.lock.jsonl')) return
    const first = sources.find(({ fields }) => fields.archive !== undefined)
    if (!first) return
    const message =
      'There is a kept copy, and no number has been looked for in it. Give npm run evidence the folder of the kept copies.'
    yield { file: first.file, place: placeOfPath(first, ['archive']), message }
  },
}
