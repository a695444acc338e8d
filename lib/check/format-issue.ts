import { formatAlternatives, formatSuggestion } from '@/lib/check/nearest-names'
import type { SchemaIssue } from '@/lib/check/reading/schema-reading'
import { isFields, valueAt, type YamlPath } from '@/lib/check/reading/yaml-values'

const LONGEST_QUOTATION = 60

/** What a schema found, as a sentence that says what is wrong and one that says what to do. */
export function formatIssue(issue: SchemaIssue, path: YamlPath, file: unknown): string {
  const name = formatFieldName(path)
  const value = valueAt(file, path)
  const advice = ownWordsOf(issue)
  if (value === undefined) return advice ?? `${name} is missing. ${remedyOfMissing(issue)}`
  if (value === null) return `${name} has nothing after it. Write it out, or remove the line.`
  if (advice === null) return formatGeneric(issue, name, value)
  if (Array.isArray(value) && value.length === 0) return `${name} is empty. ${advice}`
  return isFields(value) || Array.isArray(value)
    ? `${name}: ${advice}`
    : `${name} is ${quote(value)}. ${advice}`
}

/** `statistics[0].locator` */
export function formatFieldName(path: YamlPath): string {
  if (path.length === 0) return 'The record'
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}

function formatGeneric(issue: SchemaIssue, name: string, value: unknown): string {
  switch (issue.code) {
    case 'invalid_value':
      return `${name} is ${describe(value)}. ${
        typeof value === 'string'
          ? formatSuggestion(value, wordsOf(issue), remedyOfMissing(issue))
          : remedyOfMissing(issue)
      }`
    case 'too_small':
      return `${name} is empty. Write it out, or remove the line.`
    case 'too_big':
      return `${name} is too long. Shorten it to ${issue.maximum} at most.`
    default: {
      const expected = issue.code === 'invalid_type' ? issue.expected : 'string'
      return `${name} is ${describe(value)}. ${remedyOf(expected, value)}`
    }
  }
}

function remedyOfMissing(issue: SchemaIssue): string {
  return issue.code === 'invalid_value' ? `Write ${formatAlternatives(wordsOf(issue))}.` : 'Add it.'
}

function wordsOf(issue: SchemaIssue): string[] {
  return issue.code === 'invalid_value' ? issue.values.map(String) : []
}

const REMEDIES: Record<string, string> = {
  array: 'Write it as [a, b], or each item on a line of its own after a hyphen.',
  boolean: 'Write true or false, without quotes.',
  object: 'Write its fields, each on a line of its own as name: value.',
}

function remedyOf(expected: string, value: unknown): string {
  if (REMEDIES[expected]) return REMEDIES[expected]
  if (Array.isArray(value)) return 'Write it as one text.'
  return isFields(value)
    ? 'Write it as one text, in quotes where it holds a colon.'
    : `Write it as a text, in quotes: "${String(value)}".`
}

/** The words that a schema has for the case, as a sentence; null where it has none. */
function ownWordsOf(issue: SchemaIssue): string | null {
  if (issue.code === 'invalid_union') {
    return (
      issue.errors
        .flat()
        .map(ownWordsOf)
        .find((words) => words !== null) ?? null
    )
  }
  return issue.message === '' ? null : issue.message.replace(/\.?$/, '.')
}

function quote(value: unknown): string {
  const text = String(value)
  return `“${text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION)}…` : text}”`
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isFields(value)) return 'a set of fields'
  return typeof value === 'string' ? quote(value) : `a ${typeof value}`
}
