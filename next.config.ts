import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { NextConfig } from 'next'
import { listRedirects, type Redirect } from '@/lib/redirect/list-redirects'
import { listRewrites } from '@/lib/site/list-rewrites'

const MODULE_FOLDER = 'public/enhance'

/** Nobody is to know a page by the address that it is rewritten to. */
const VIEWS_BY_THEIR_OWN_ADDRESS: Redirect = {
  source: '/views/:path+',
  destination: '/:path+',
  permanent: true,
}

const config: NextConfig = {
  reactStrictMode: true,
  // Takes the framework's scripts out of every page and writes the tree that is served.
  adapterPath: path.resolve('server/build-adapter.mjs'),
  env: { MODULE_ADDRESS: moduleAddress() },
  typedRoutes: true,
  // `npm test` checks types, of tests and scripts too; a second check would cost every build a third.
  typescript: { ignoreBuildErrors: true },
  // Next leaves one processor idle by itself, which of two is half.
  experimental: { cpus: availableParallelism() },
  poweredByHeader: false,
  // `next dev` would otherwise write a file of its own into the repository.
  agentRules: false,
  // These find their native part at run time, which a bundle would hide from them.
  serverExternalPackages: [
    ...['libsql', '@libsql/client', '@prisma/adapter-libsql'],
    // The plugins add themselves to the one core that they find at run time.
    ...['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-ris'],
  ],
  turbopack: {
    // Without it Turbopack looks for the outermost lock file, which may be a stranger's.
    root: path.resolve('.'),
    rules: {
      '**/app-render/collect-segment-data.js': {
        loaders: [path.resolve('server/skip-segments.mjs')],
      },
    },
  },
  redirects: async () => [...listRedirects('content'), VIEWS_BY_THEIR_OWN_ADDRESS],
  rewrites: async () => ({ beforeFiles: listRewrites() }),
}

export default config

/** What runs in a reader's browser has a new address whenever it is another. */
function moduleAddress(): string | undefined {
  const names = existsSync(MODULE_FOLDER) ? readdirSync(MODULE_FOLDER) : []
  const name = names.find((file) => /^elements-\w+\.js$/.test(file))
  return name && `/enhance/${name}`
}
