/** Headers for the addresses that match, in the form in which Next takes them. */
type HeaderRule = { source: string; headers: { key: string; value: string }[] }

/**
 * Who may show our pages in a frame: anyone those under /embed, which are made for it, and nobody
 * any other. A page in somebody else's frame can be dressed up as saying what it does not say.
 */
export const FRAMING_HEADERS: HeaderRule[] = [
  {
    source: '/((?!embed/).*)',
    headers: [
      { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
      // For browsers that do not know the line above.
      { key: 'X-Frame-Options', value: 'DENY' },
    ],
  },
  {
    source: '/embed/:path+',
    headers: [{ key: 'Content-Security-Policy', value: 'frame-ancestors *' }],
  },
]
