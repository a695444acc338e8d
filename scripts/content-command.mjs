/**
 * Checks, compiles and loads the content. The trees that are built while it is read are of no use a
 * moment later: with more room for what is new, a large archive is read in two thirds of the time.
 */
export const CONTENT_COMMAND = [
  process.execPath,
  '--max-semi-space-size=32',
  ...['--import', 'tsx', 'scripts/content.ts'],
]
