/** A good source with the given statistics, for the examples of rules. */
export function exampleSource(...statistics: string[]): string {
  const head =
    'title: Report\nshortTitle: Report\nkind: press\npublished: 2025-07-12\nstatistics:\n'
  return head + statistics.map((fields) => `  - { locator: paragraph 1, ${fields} }\n`).join('')
}

/** A good event with further fields, for the examples of rules. */
export function exampleEvent(fields: string, body = 'Something happens.'): string {
  return `---
title: A call
kind: meeting
topics: [returns]
sources: [{ source: statement, locator: paragraph 1 }]
${fields}
---

${body}
`
}

/** A good measure of a unit, for the examples of rules. */
export function exampleMeasure(unit: string): string {
  return `title: A count
definition: What is counted.
unit: ${unit}
topics: [returns]
words: [counted]
`
}
