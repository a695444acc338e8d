import { placeAt } from '@/lib/check/reading/content-file'
import type { YamlFault } from '@/lib/check/reading/yaml-source'
import type { Rule } from '@/lib/check/rule'

/** The parser's findings in words that say what to do; the commonest first. */
const MESSAGES: Record<string, string> = {
  DUPLICATE_KEY: 'This field stands here a second time. Keep one of the two.',
  BLOCK_AS_IMPLICIT_KEY:
    'There is a second colon and blank on this line. Put the text after the field into quotes.',
  BAD_INDENT:
    'This line is indented otherwise than its neighbours, or a bracket above it is not closed. Line it up with them, or close the bracket.',
  TAB_AS_INDENT: 'This line is indented with a tab. Use blanks.',
  MISSING_CHAR: 'A quote, bracket or colon is missing. Write it where the text or list ends.',
  MULTILINE_IMPLICIT_KEY:
    'This line has no colon after the name of its field. Write the field as name: value, or indent the line if it belongs to the text above.',
  BAD_SCALAR_START:
    'A text cannot begin with this sign. Put the whole text after the field into quotes.',
  UNEXPECTED_TOKEN:
    'Something stands where the value has already ended. Put the whole text into quotes, and write an apostrophe within single quotes twice.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes has a meaning of its own. Write it twice.',
  MULTIPLE_DOCS: 'A second line of three hyphens begins another record. Remove it.',
  ALIAS: 'A text that begins with * stands for another one here. Put it into quotes.',
  TAG_RESOLVE_FAILED: 'A text cannot begin with an exclamation mark. Put it into quotes.',
  RESOURCE_EXHAUSTED: 'Lists are nested too deeply here. Write them flat.',
}

/** Refuses fields that cannot be told apart. */
export const yamlSyntax: Rule = {
  name: 'yaml-syntax',
  reason: 'Fields that cannot be told apart cannot be checked or shown.',
  examples: {
    right: [{ 'topics/returns.yaml': 'title: "Returns: a topic"\ndescription: "*Sent* back."\n' }],
    wrong: [
      { 'topics/returns.yaml': 'title: Returns\ntitle: Removals\ndescription: Sent back.\n' },
      { 'topics/returns.yaml': 'title: Returns: a topic\ndescription: Sent back.\n' },
      { 'topics/returns.yaml': 'title: "Returns\ndescription: Sent back.\n' },
      { 'terms/pilot.md': '---\ntitle: Pilot\naliases: [trial\n---\n\nA trial.\n' },
      { 'terms/pilot.md': '---\ntitle: Pilot\naliases:\n\t- trial\n---\n\nA trial.\n' },
      { 'topics/returns.yaml': 'title: Returns\ndescription: *sent back\n' },
      { 'topics/returns.yaml': 'title: Returns\ndescription: !important Sent back.\n' },
      { 'redirects.yaml': '/topics/money: /topics/returns\n/topics/money: /topics/returns\n' },
    ],
  },
  *check({ records, redirects, names }) {
    for (const { file, yaml } of [...records, redirects ?? [], names ?? []].flat()) {
      for (const fault of yaml?.faults ?? []) {
        yield { file, place: placeAt(file, fault.offset), message: formatFault(fault) }
      }
    }
  },
}

function formatFault({ code, text }: YamlFault): string {
  const otherwise = `This is not YAML (${text}). Compare it with a record that works, or put texts into quotes.`
  return MESSAGES[code] ?? otherwise
}
