import { exampleSource } from '@/lib/check/example-files'
import { formatFieldName, formatIssue } from '@/lib/check/format-issue'
import { formatSuggestion, listNearestNames } from '@/lib/check/nearest-names'
import { COLLECTIONS } from '@/lib/check/reading/collections'
import { placeAt } from '@/lib/check/reading/content-file'
import { type ContentRecord, placeOfPath } from '@/lib/check/reading/content-record'
import { listFieldNames, type SchemaIssue } from '@/lib/check/reading/schema-reading'
import { offsetOfKey } from '@/lib/check/reading/yaml-source'
import { listTexts, valueAt, type YamlPath } from '@/lib/check/reading/yaml-values'
import type { Problem, Rule } from '@/lib/check/rule'

const PLAN = 'slug: plan, measure: arrivals, period: 2023'

/** Refuses fields that are missing, unknown, or not what they should be. */
export const schema: Rule = {
  name: 'schema',
  reason: 'A misspelt field must stop the publication, not vanish from the page.',
  examples: {
    right: [
      { 'events/talks.md': { fields: 'date: 2025\ndateNote: The source names the year.' } },
      { 'sources/report.yaml': exampleSource(`${PLAN}, value: 5 million, high: 7 million`) },
    ],
    wrong: [
      { 'topics/returns.yaml': 'title: Returns\n' },
      { 'topics/returns.yaml': { fields: 'titel: Returns' } },
      { 'topics/returns.yaml': 'titel: Returns\ndescription: Sent back.\n' },
      { 'events/talks.md': { fields: 'topics: returns' } },
      { 'events/talks.md': { fields: 'date: 2025-02-30' } },
      { 'events/talks.md': { fields: 'kind: meating' } },
      { 'events/talks.md': { fields: 'title: ""' } },
      { 'topics/returns.yaml': { fields: 'title: "  "' } },
      { 'sources/report.yaml': exampleSource(`${PLAN}, value: 5, high: 7 million`) },
    ],
  },
  *check({ records }) {
    for (const record of records) {
      for (const issue of record.issues) {
        if (!isMisspelt(record, issue)) yield* problemsOf(record, issue)
      }
      yield* blankTexts(record)
    }
  },
}

function* problemsOf(record: ContentRecord, issue: SchemaIssue): Iterable<Problem> {
  const path = issue.path as YamlPath // YAML has no symbols for keys
  if (issue.code !== 'unrecognized_keys') {
    const message = formatIssue(issue, path, record.yaml?.value)
    yield { file: record.file, place: placeOfPath(record, path), message }
    return
  }
  for (const key of issue.keys) {
    const names = listFieldNames(COLLECTIONS[record.collection].schema, path)
    const others = `Remove it, or write one of ${names.join(', ')}.`
    const name = formatFieldName([...path, key])
    const message = `There is no field ${name}. ${formatSuggestion(key, names, others)}`
    const offset = record.yaml ? offsetOfKey(record.yaml, [...path, key]) : 0
    yield { file: record.file, place: placeAt(record.file, offset), message }
  }
}

/** A field that is missing because it is misspelt is told of once, as an unknown field. */
function isMisspelt({ issues, yaml }: ContentRecord, { path }: SchemaIssue): boolean {
  const [name, parent] = [String(path.at(-1)), path.slice(0, -1).join('.')]
  if (valueAt(yaml?.value, path as YamlPath) !== undefined) return false // YAML has no symbols for keys
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      other.path.join('.') === parent &&
      other.keys.some((key) => listNearestNames(key, [name]).length > 0),
  )
}

/** The schemas refuse a text without characters; the database also one without words. */
function* blankTexts(record: ContentRecord): Iterable<Problem> {
  for (const { path, value } of listTexts(record.yaml?.value)) {
    if (value === '' || value.trim() !== '') continue
    const message = `${formatFieldName(path)} holds blanks and no words. Write it out, or remove the line.`
    yield { file: record.file, place: placeOfPath(record, path), message }
  }
}
