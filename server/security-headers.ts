/**
 * What a browser may do with a page of ours: show it with our own styles, fonts and pictures, run our
 * one module, and ask and send forms to this site alone. No script or style inside a page is obeyed.
 */
const POLICY = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self'"],
  ...["connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'"],
]

const EVERYWHERE: Record<string, string> = {
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': [
    ...['accelerometer=()', 'browsing-topics=()', 'camera=()', 'display-capture=()'],
    ...['geolocation=()', 'gyroscope=()', 'magnetometer=()', 'microphone=()', 'midi=()'],
    ...['payment=()', 'publickey-credentials-get=()', 'usb=()'],
  ].join(', '),
  'cross-origin-opener-policy': 'same-origin',
}

const ON_PAGES = {
  ...EVERYWHERE,
  'content-security-policy': [...POLICY, "frame-ancestors 'none'"].join('; '),
  // For browsers that do not know the line above.
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
}

/** On what other sites take from us: data, feeds, references and pictures. */
const ON_FILES = { ...ON_PAGES, 'cross-origin-resource-policy': 'cross-origin' }

/** On what other sites show in a frame. */
const ON_EMBEDS = {
  ...EVERYWHERE,
  'content-security-policy': [...POLICY, 'frame-ancestors *'].join('; '),
  'cross-origin-resource-policy': 'cross-origin',
}

/** Files that serve our own pages and nobody else's. */
const PART_OF_PAGES = /^\/_next\/|\.(?:css|js|woff2)$/
/** Data has an ending in its last part, or an address of its own. */
const FOR_OTHERS = /\.[a-z]+$|^\/api\/|\/(?:opengraph-image|twitter-image)[^/]*$/

/** What is at an address, as far as other sites are concerned. */
export type AddressKind = 'page' | 'part of pages' | 'for others' | 'embed'

/** The kind of an address, by its path alone. */
export function kindOf(path: string): AddressKind {
  if (/^\/embed\/./.test(path)) return 'embed'
  if (PART_OF_PAGES.test(path)) return 'part of pages'
  return FOR_OTHERS.test(path) ? 'for others' : 'page'
}

/**
 * The headers that every answer at an address has, whatever becomes of the request: the one list of
 * them. The path is that of the address, as it is sent.
 */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  return HEADERS[kindOf(path)]
}

const HEADERS: Record<AddressKind, Readonly<Record<string, string>>> = {
  page: ON_PAGES,
  'part of pages': ON_PAGES,
  'for others': ON_FILES,
  embed: ON_EMBEDS,
}
