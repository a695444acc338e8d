/** How the address of a page ends where its citation is asked for, in the order of offering. */
export const CITATION_ENDINGS = ['txt', 'bib', 'ris', 'csl.json'] as const

export type CitationEnding = (typeof CITATION_ENDINGS)[number]

/** Null where a text is none of the endings. */
export function parseCitationEnding(text: string): CitationEnding | null {
  return CITATION_ENDINGS.find((ending) => ending === text) ?? null
}

/** The address of a page's citation in one form: `/articles/talks-begin.bib`. */
export function citationAddress(page: string, ending: CitationEnding): string {
  return `${page}.${ending}`
}
