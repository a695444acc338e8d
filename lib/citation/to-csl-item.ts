import type { CitedWork } from '@/lib/citation/cited-work'
import { SITE } from '@/lib/site'
import { absoluteUrl } from '@/lib/site/absolute-url'

/** A day as CSL writes it: `[[2026, 11, 22]]`. */
type CslDate = { 'date-parts': number[][] }

/** What we say of a page in the words of CSL-JSON 1.0.2. */
export type CslItem = {
  id: string
  type: 'webpage'
  title: string
  author: { literal: string }[]
  'container-title': string
  publisher: string
  issued: CslDate
  accessed: CslDate
  version: string
  URL: string
  language: string
  note?: string
  /** Names the entry in BibTeX; not written to CSL-JSON, where `id` does. */
  'citation-key'?: string
}

/** A page as a reference, from which the library makes every form but the sentence. */
export function toCslItem(work: CitedWork): CslItem {
  const { accessed, address, key, note, title, version } = work
  return {
    id: key,
    type: 'webpage',
    title: onOneLine(title),
    author: [{ literal: SITE.name }],
    'container-title': SITE.name,
    publisher: SITE.name,
    issued: toCslDate(version),
    accessed: toCslDate(accessed),
    version,
    URL: absoluteUrl(address),
    language: SITE.language,
    ...(note === '' ? {} : { note: onOneLine(note) }),
  }
}

/** Line breaks and other controls have no place in a field, and some readers stop at them. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}

function toCslDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] }
}
