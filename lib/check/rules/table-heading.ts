import type { Rule } from '@/lib/check/rule'

/** Refuses a column of a table without a heading. */
export const tableHeading: Rule = {
  name: 'table-heading',
  reason: 'A screen reader says the heading of its column before a cell, and a figure needs one.',
  isAboutTexts: true,
  examples: {
    right: ['| Year | Arrivals |\n| --- | --- |\n| 2025 | – |\n| 2024 | |'],
    wrong: [
      '|  | Arrivals |\n| --- | --- |\n| 2025 | – |',
      '| Year | **&nbsp;** |\n| --- | --- |\n| 2025 | – |',
    ],
  },
  *check({ texts }) {
    for (const text of texts) {
      for (const offset of text.namelessColumns) {
        const message = 'This column has no heading. Write above it what its cells say.'
        yield { file: text.file, place: text.placeAt(offset), message }
      }
    }
  },
}
