import path from 'node:path'
import type { NextConfig } from 'next'
import { listRedirects } from '@/lib/redirect/list-redirects'

const config: NextConfig = {
  reactStrictMode: true,
  typedRoutes: true,
  poweredByHeader: false,
  // `next dev` would otherwise write a file of its own into the repository.
  agentRules: false,
  // These find their native part at run time, which a bundle would hide from them.
  serverExternalPackages: ['libsql', '@libsql/client', '@prisma/adapter-libsql'],
  // Without it Turbopack looks for the outermost lock file, which may be a stranger's.
  turbopack: { root: path.resolve('.') },
  redirects: async () => listRedirects('content'),
}

export default config
