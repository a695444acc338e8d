/** What a reader is not about to read: files, searches and views, which cost work, and embeds. */
const NOT_PAGES = [
  { href_matches: '/*.*' },
  // A star would match an empty query too, and with it every page.
  { href_matches: '/*\\?(.+)' },
  { href_matches: '/search' },
  { href_matches: '/embed/*' },
  { href_matches: '/api/*' },
  { selector_matches: '[download]' },
]

/** Texts that are read one after the other: these are made ready to be seen. */
const TEXTS = [
  { href_matches: '/articles/:slug' },
  { href_matches: '/timeline/:slug' },
  { href_matches: '/statistics/:measure/:statistic' },
]

/**
 * Which pages a browser may fetch, or make ready, as soon as a reader points at a link for a moment:
 * the next page is then there at once. Whoever saves data is left alone by the browser itself.
 */
export const SPECULATION_RULES = {
  prerender: [{ where: { and: [{ or: TEXTS }, ...exclude()] }, eagerness: 'moderate' }],
  prefetch: [{ where: { and: [{ href_matches: '/*' }, ...exclude()] }, eagerness: 'moderate' }],
}

function exclude() {
  return NOT_PAGES.map((place) => ({ not: place }))
}
