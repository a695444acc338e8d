import { formatFieldName } from '@/lib/check/format-issue'
import type { Rule } from '@/lib/check/rule'

/** Refuses headings, lists and paragraphs in a field that is one line of running text. */
export const oneParagraph: Rule = {
  name: 'one-paragraph',
  reason:
    'A title or key point stands in one line; what Markdown takes for a list loses its number.',
  isAboutTexts: true,
  examples: {
    right: [{ 'events/talks.md': { fields: 'title: The year *2025* in talks' } }],
    wrong: [
      { 'events/talks.md': { fields: 'title: 2025. A year of talks' } },
      { 'articles/2026/pilot.md': { fields: 'standfirst: "One line.\\n\\nAnd another."' } },
      { 'articles/2026/pilot.md': { fields: 'keyPoints: ["# Arrivals"]' } },
    ],
  },
  *check({ texts }) {
    for (const text of texts) {
      const { file, path, parts } = text
      const [first, second] = parts
      if (path.length === 0 || !first) continue
      const odd = first.isParagraph ? second : first
      if (!odd) continue
      const name = formatFieldName(path)
      const message = `${name} is more than one paragraph of plain text. Write it as one, and put a backslash before a sign that Markdown takes for its own.`
      yield { file, place: text.placeAt(odd.offset), message }
    }
  },
}
