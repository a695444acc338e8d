import { placeAt } from '@/lib/check/reading/content-file'
import type { Rule } from '@/lib/check/rule'

/** Refuses files with nothing in them. */
export const notEmpty: Rule = {
  name: 'not-empty',
  reason: 'An empty file is a record that somebody meant to write and did not.',
  examples: { right: [{}], wrong: [{ 'terms/trial.md': '' }, { 'topics/trial.yaml': ' \n\n' }] },
  *check({ files }) {
    for (const file of files) {
      if (file.obstacle || file.text.trim() !== '') continue
      const message = 'This file is empty. Write what belongs in it, or remove it.'
      yield { file, place: placeAt(file, 0), message }
    }
  },
}
