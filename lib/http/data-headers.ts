/**
 * What is said of everything that programs take: any site may read it, it is what it says it is,
 * and search engines are to find the pages and not the files.
 */
export const DATA_HEADERS = {
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
} as const
