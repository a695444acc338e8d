import { placeAt } from '@/lib/check/reading/content-file'
import { offsetOf } from '@/lib/check/reading/yaml-source'
import type { Rule } from '@/lib/check/rule'
import { listNumbers } from '@/lib/figure/list-numbers'
import { NamesFileSchema } from '@/lib/figure/names-schema'

/** Refuses a file of names that is no list, and a name that holds no number. */
export const names: Rule = {
  name: 'names',
  reason: 'A name that is not understood would let its number be taken for a figure.',
  examples: {
    right: [
      {
        'names.yaml': '- Operation 12 Stars\n',
        'events/talks.md': { body: 'Operation 12 Stars ends.' },
      },
      { 'names.yaml': '# none yet\n' },
    ],
    wrong: [{ 'names.yaml': 'name: one in\n' }, { 'names.yaml': '- Operation Stars\n' }],
  },
  *check(content) {
    if (!content.names || content.names.yaml.value === undefined) return
    const { file, yaml } = content.names
    if (yaml.document.contents === null) return
    const { data, error } = NamesFileSchema.safeParse(yaml.value)
    if (error) {
      const message =
        'This is not a list of names. Write each on a line of its own, after a hyphen.'
      yield { file, place: placeAt(file, offsetOf(yaml, [])), message }
      return
    }
    for (const [index, name] of data.entries()) {
      if (listNumbers(name).length > 0) continue
      const message = `There is no number in ${name}, so it hides none. Remove the line.`
      yield { file, place: placeAt(file, offsetOf(yaml, [index])), message }
    }
  },
}
