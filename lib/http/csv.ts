/** How every table of ours is written (RFC 4180): a header line, CRLF, quotes where they are needed. */
export const CSV_FORM = {
  header: true,
  record_delimiter: 'windows',
  // A line break of either kind would otherwise end the record for some readers.
  quoted_match: /[\r\n]/,
} as const

/** Its media type, which says that the first line is a header (RFC 7111). */
export const CSV_TYPE = 'text/csv; charset=utf-8; header=present'
