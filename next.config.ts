import path from 'node:path'
import type { NextConfig } from 'next'
import { listRedirects, type Redirect } from '@/lib/redirect/list-redirects'
import { listRewrites } from '@/lib/site/list-rewrites'
import { FRAMING_HEADERS } from '@/lib/site/framing-headers'
import '@/scripts/modest-heap'

/** Nobody is to know a page by the address that it is rewritten to. */
const VIEWS_BY_THEIR_OWN_ADDRESS: Redirect = {
  source: '/views/:path*',
  destination: '/:path*',
  permanent: true,
}

const config: NextConfig = {
  reactStrictMode: true,
  typedRoutes: true,
  poweredByHeader: false,
  // `next dev` would otherwise write a file of its own into the repository.
  agentRules: false,
  // These find their native part at run time, which a bundle would hide from them.
  serverExternalPackages: [
    ...['libsql', '@libsql/client', '@prisma/adapter-libsql'],
    // The plugins add themselves to the one core that they find at run time.
    ...['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-ris'],
  ],
  // Without it Turbopack looks for the outermost lock file, which may be a stranger's.
  turbopack: { root: path.resolve('.') },
  headers: async () => FRAMING_HEADERS,
  redirects: async () => [...listRedirects('content'), VIEWS_BY_THEIR_OWN_ADDRESS],
  rewrites: async () => ({ beforeFiles: listRewrites() }),
}

export default config
