/** An address, where need be with one of its parameters, and the page that answers it instead. */
export type Rewrite = {
  source: string
  has?: { type: 'query'; key: string }[]
  destination: string
}

/** Those of `TIMELINE_PARAMETERS`, written out because Next reads this file for its configuration. */
const TIMELINE_PARAMETERS = [
  ...['topic', 'actor', 'kind', 'measure', 'source'],
  ...['from', 'to', 'q', 'known', 'sort', 'page'],
]

/** Those of `CITATION_ENDINGS`, as a pattern. */
const CITATION_ENDINGS = 'txt|bib|ris|csl\\.json'

/**
 * What answers in the place of a page that is made when the site is built: with a parameter the
 * same page, made on request; with an ending its citation, since no folder of Next can be named
 * after a parameter and an ending. The reader's address stays.
 */
export function listRewrites(): Rewrite[] {
  return [
    ...TIMELINE_PARAMETERS.map((key) => rewriteWith(key, '/timeline')),
    rewriteWith('known', '/statistics/:measure'),
    ...['/articles/:slug', '/timeline/:slug', '/statistics/:measure/:statistic'].map(rewriteCited),
  ]
}

function rewriteWith(key: string, source: string): Rewrite {
  return { source, has: [{ type: 'query', key }], destination: `/views${source}` }
}

/** Slugs have no dot, so that the first one begins the ending. */
function rewriteCited(page: string): Rewrite {
  return { source: `${page}.:ending(${CITATION_ENDINGS})`, destination: `/cite${page}/:ending` }
}
