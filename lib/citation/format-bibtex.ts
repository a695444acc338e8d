import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { CitedWork } from '@/lib/citation/cited-work'
import { formatDays } from '@/lib/citation/format-citation'
import { toCslItem } from '@/lib/citation/to-csl-item'

// In plain ASCII the library leaves out what LaTeX has no name for, be it the sign of a number.
plugins.config.get('@bibtex').format.asciiOnly = false

/**
 * A page as BibTeX in UTF-8. Version and day of access stand in the note: the styles of old know
 * no field for them.
 */
export function formatBibtex(work: CitedWork): string {
  const item = toCslItem(work)
  const days = formatDays(work.version, work.accessed)
  const entry = {
    ...item,
    'citation-key': work.key,
    title: escapeLatex(item.title),
    note: escapeLatex(`${days} ${item.note ?? ''}`.trimEnd()),
    // With a day the library writes `month = {nov 22}`, which is no month.
    issued: { 'date-parts': item.issued['date-parts'].map((parts) => parts.slice(0, 2)) },
  }
  return `${new Cite([entry], { generateGraph: false }).format('bibtex').trimEnd()}\n`
}

/** Only with named braces, because BibTeX counts `\{` as well. */
function escapeLatex(text: string): string {
  return text.replace(/[\\{}&%$#_~^<>]/g, (sign) => LATEX_NAMES[sign] ?? `\\${sign}`)
}

const LATEX_NAMES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}
